//! A browser without scripts: keeps cookies, follows no redirect by itself.

use std::sync::Arc;

use reqwest::{
    Client, Method, RequestBuilder, StatusCode, Url,
    cookie::{CookieStore as _, Jar},
    header::HeaderMap,
    redirect,
};

use crate::sheet::Sheet;

/// Where the house says it is; its letters link there.
pub(crate) const SITE: &str = "http://haus.example";

/// Clones share their cookies.
#[derive(Clone)]
pub(crate) struct Browser {
    client: Client,
    cookies: Arc<Jar>,
    address: String,
}

impl Browser {
    pub(crate) fn new(address: &str) -> Self {
        let cookies = Arc::new(Jar::default());
        let client = Client::builder().cookie_provider(Arc::clone(&cookies)).redirect(redirect::Policy::none()).no_proxy();
        Self { client: client.build().unwrap(), cookies, address: address.to_owned() }
    }

    /// The same browser after the house has moved to another port.
    pub(crate) fn at(&self, address: &str) -> Self {
        Self { address: address.to_owned(), ..self.clone() }
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// Signs in at the demo's door.
    pub(crate) async fn enter(&self, person: i64) {
        let answer = self.post("/demo", &[("person", &person.to_string())]).await;
        assert_eq!(answer.status, 303, "the door of the demo");
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        Answer::of(self.request(Method::GET, path)).await
    }

    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        Answer::of(self.request(Method::POST, path).form(fields)).await
    }

    pub(crate) async fn book(&self, sheet: &Sheet) -> Answer {
        Answer::of(self.booking(sheet)).await
    }

    /// Nothing when the house goes away before it has answered.
    pub(crate) async fn try_to_book(&self, sheet: &Sheet) -> Option<Answer> {
        Answer::read(self.booking(sheet).send().await.ok()?).await
    }

    fn booking(&self, sheet: &Sheet) -> RequestBuilder {
        self.request(Method::POST, "/de/bookings").form(sheet.fields())
    }

    /// A request to be sent with [`Answer::of`].
    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{path}", self.address))
    }

    /// The `Cookie` header that this browser sends.
    pub(crate) fn cookies(&self) -> Option<String> {
        let address: Url = self.address.parse().unwrap();
        self.cookies.cookies(&address).map(|value| value.to_str().unwrap().to_owned())
    }
}

/// What the house answered.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) async fn of(request: RequestBuilder) -> Self {
        Self::read(request.send().await.expect("the house answers")).await.expect("the answer arrives whole")
    }

    async fn read(response: reqwest::Response) -> Option<Self> {
        let (status, headers) = (response.status(), response.headers().clone());
        let body = response.text().await.ok()?;
        Some(Self { status: StatusCode::as_u16(&status), headers, body })
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub(crate) fn location(&self) -> &str {
        self.header("location")
    }

    /// The code of the booking that a 303 leads to.
    pub(crate) fn booking(&self) -> String {
        assert_eq!(self.status, 303, "{}", self.body);
        let path = self.location().split('?').next().unwrap();
        path.rsplit('/').next().unwrap().to_owned()
    }
}
