//! What the house says of itself because the law asks it to.

use app::{domain::statement::Statement, page::statement};

use super::{
    actor::Visit,
    error::{Answer, OrFault},
};

/// Who answers for the site.
pub(super) async fn imprint(visit: Visit) -> Answer {
    show(&visit, Statement::Imprint).await
}

/// What happens with people's data.
pub(super) async fn privacy(visit: Visit) -> Answer {
    show(&visit, Statement::Privacy).await
}

/// How far everybody can use the site.
pub(super) async fn accessibility(visit: Visit) -> Answer {
    show(&visit, Statement::Accessibility).await
}

async fn show(visit: &Visit, which: Statement) -> Answer {
    let page = async || {
        let facts = visit.house.store.facts().await.or_fault()?;
        Ok(statement::page(visit.frame(), which, &facts))
    };
    visit.public(page).await
}
