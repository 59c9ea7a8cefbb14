//! A house with a hundred rooms, and as much in its plan as it is told.

use sea_orm::sqlx::{self, Connection as _, SqliteConnection};
use tokio::runtime::Runtime;

use crate::ready::{FIRST_WEEK, Ready};

/// How much is in the plan: so many rooms are used in so many years, 25 stretches a week in each.
#[derive(Clone, Copy)]
pub(crate) struct Plan {
    rooms: i64,
    years: i64,
}

/// 13,000 dates, all of them in 2027.
pub(crate) const SMALL: Plan = Plan { rooms: 10, years: 1 };
/// 1,300,000 dates from 2022 to 2031.
pub(crate) const LARGE: Plan = Plan { rooms: 100, years: 10 };

/// Associations that fill the plan, and the first of their numbers.
const OTHERS: i64 = 100;
const FIRST_OTHER: i64 = 1001;
/// The first room, and the first part, with its number.
const FIRST_ROOM: i64 = 1001;
/// A member of every association of the demo, with rules and quotas to keep.
pub(crate) const MEMBER: u32 = 1001;

impl Plan {
    fn dates(self) -> i64 {
        self.rooms * self.years * 25 * 52
    }
}

/// The rooms are numbered from 0; this is what they are called in addresses.
pub(crate) fn room(number: u64) -> String {
    format!("raum-{}", FIRST_ROOM + i64::try_from(number % 100).expect("a room"))
}

/// A house with so much in its plan; its rooms are free before 7 in the morning.
pub(crate) fn house(runtime: &Runtime, plan: Plan) -> Ready {
    let ready = Ready::open(runtime);
    runtime.block_on(fill(&ready, plan));
    ready
}

async fn fill(ready: &Ready, plan: Plan) {
    let mut connection = ready.connect().await;
    let mut transaction = connection.begin().await.expect("a transaction");
    for statement in PEOPLE_AND_ROOMS {
        sqlx::query(statement).execute(&mut *transaction).await.expect("a house");
    }
    let first_year = FIRST_WEEK - plan.years / 2 * 52 * 7 * 86_400;
    // A booking is a series of a year: one for each of 25 stretches a week, Monday to Friday, five a day of two hours each.
    // They begin at 8, 9 or 10, so that a third of the rooms is free at any hour.
    let slots = format!(
        "WITH RECURSIVE
            room (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM room WHERE n < {} - 1),
            year (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM year WHERE n < {} - 1),
            slot (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM slot WHERE n < 24),
            week (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM week WHERE n < 51)",
        plan.rooms, plan.years
    );
    let id = "printf('f%03d%02d%02d00', room.n, year.n, slot.n)";
    let starts_at = format!("{first_year} + (year.n * 52 + week.n) * 604800 + slot.n % 5 * 86400 + (8 + slot.n / 5 * 3 + room.n % 3) * 3600");
    let association = format!("{FIRST_OTHER} + room.n % {OTHERS}");
    let number = format!("{FIRST_ROOM} + room.n");
    for insert in [
        format!(
            "INSERT INTO booking (id, association_id, booked_by, purpose, title, visibility, sheet, created_at, rooms, hours)
             {slots} SELECT {id}, {association}, 1, 'meeting', 'Treffen am langen Tisch', 'public', {id}, 0, {number}, '17:00-19:00'
             FROM room, year, slot"
        ),
        format!(
            "INSERT INTO occurrence (booking_id, number, association_id, starts_at, ends_at, hold)
             {slots} SELECT {id}, week.n + 1, {association}, {starts_at}, {starts_at} + 7200, 'confirmed' FROM room, year, slot, week"
        ),
        format!(
            "INSERT INTO occurrence_part (booking_id, number, room_id, room_part_id, starts_at, ends_at, held)
             {slots} SELECT {id}, week.n + 1, {number}, {number}, {starts_at}, {starts_at} + 7200, TRUE FROM room, year, slot, week"
        ),
    ] {
        sqlx::query(sqlx::AssertSqlSafe(insert)).execute(&mut *transaction).await.expect("a full plan");
    }
    transaction.commit().await.expect("to commit");
    is_full(&mut connection, plan).await;
}

async fn is_full(connection: &mut SqliteConnection, plan: Plan) {
    let dates: i64 = sqlx::query_scalar("SELECT count(*) FROM occurrence_part").fetch_one(&mut *connection).await.expect("a count");
    assert!(dates >= plan.dates(), "{dates} dates");
    // What was filled at once is otherwise still in the log when measuring begins.
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(connection).await.expect("a checkpoint");
}

/// Empties all rooms but ten in one week, counted from the first of 2027, so that houses of every size show the same in it.
pub(crate) async fn leave_ten_rooms(connection: &mut SqliteConnection, week: i64) {
    let (from, until) = (FIRST_WEEK + week * 604_800 - 7200, FIRST_WEEK + (week + 1) * 604_800 - 7200);
    let mut transaction = connection.begin().await.expect("a transaction");
    for statement in [
        "CREATE TEMPORARY TABLE taken_out AS SELECT booking_id, number FROM occurrence_part WHERE starts_at >= ?1 AND starts_at < ?2 AND room_id >= ?3",
        "DELETE FROM occurrence_part WHERE (booking_id, number) IN (SELECT booking_id, number FROM taken_out)",
        "DELETE FROM occurrence WHERE (booking_id, number) IN (SELECT booking_id, number FROM taken_out)",
    ] {
        let query = sqlx::query(statement);
        let query = if statement.contains("?1") { query.bind(from).bind(until).bind(FIRST_ROOM + 10) } else { query };
        query.execute(&mut *transaction).await.expect("an emptier week");
    }
    transaction.commit().await.expect("to commit");
}

const PEOPLE_AND_ROOMS: [&str; 8] = [
    "WITH RECURSIVE n (n) AS (SELECT 1001 UNION ALL SELECT n + 1 FROM n WHERE n < 1100)
     INSERT INTO association (id, slug, name, source_lang, languages) SELECT n, 'verein-' || n, 'Verein ' || n, 'de', 'de' FROM n",
    "WITH RECURSIVE n (n) AS (SELECT 1001 UNION ALL SELECT n + 1 FROM n WHERE n < 1100)
     INSERT INTO room (id, slug, name, floor, capacity, step_free, features, set_up, clear_up)
     SELECT n, 'raum-' || n, 'Raum ' || n, n % 4, 10 + n % 40, n % 4 = 0, 'whiteboard', 15, 15 FROM n",
    "WITH RECURSIVE n (n) AS (SELECT 1001 UNION ALL SELECT n + 1 FROM n WHERE n < 1100) INSERT INTO room_part (id, name) SELECT n, 'Teil ' || n FROM n",
    "INSERT INTO room_holds_part (room_id, room_part_id) SELECT id, id FROM room_part WHERE id > 1000",
    "UPDATE association SET peak_hours = 1000, open_bookings = 10000, rooms_at_once = 1000",
    "UPDATE hub SET peaks = 'mo 16:00-21:00, tu 05:00-21:00, we 16:00-21:00, th 16:00-21:00', directory_version = directory_version + 1,
     plan_version = plan_version + 1",
    "INSERT INTO person (id, email, name, lang) VALUES (1001, 'alle@verein.example', 'Alle', 'de')",
    "INSERT INTO membership (person_id, association_id, rank) SELECT 1001, id, 'member' FROM association WHERE id < 1000",
];
