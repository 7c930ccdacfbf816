//! Requests to a host, and their answers bit by bit.

use std::error::Error as _;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Certificate, Client, ClientBuilder, Response, Url, redirect};

use crate::error::{Error, Result};
use crate::sync::{Broken, Head, HttpRequest, Job};

/// A feed's host.
#[derive(Clone, Debug)]
pub struct Host {
    client: Client,
    base: Url,
}

impl Host {
    /// The host at that address (`https://`, or `http://`), below which `entry` stands. A client that keeps nothing, tells
    /// nothing and follows nowhere: no cookies, no referer, no language; the same constant name for every phone.
    ///
    /// # Errors
    /// [`Error::UnknownCode`] when it is no such address, or has a query.
    pub fn new(address: &str) -> Result<Self> {
        Self::with(address, Client::builder())
    }

    /// The same, of a host whose certificate an authority of its own has signed: on this machine, or in a house's own network.
    /// Its certificate is in PEM; those that everybody trusts are trusted too.
    ///
    /// # Errors
    /// As of [`Host::new`], and when it is no certificate.
    pub fn with_authority(address: &str, pem: &[u8]) -> Result<Self> {
        let found = Certificate::from_pem_bundle(pem).unwrap_or_default();
        if found.is_empty() {
            return Err(Error::UnknownCode {
                what: "certificate of an authority (PEM)",
                value: String::from_utf8_lossy(pem).into_owned(),
            });
        }
        let client = Client::builder();
        let trusting = |client: ClientBuilder, one| client.add_root_certificate(one);
        Self::with(address, found.into_iter().fold(client, trusting))
    }

    fn with(address: &str, client: ClientBuilder) -> Result<Self> {
        let bad = || Error::UnknownCode {
            what: "address of a feed (https:// or http://)",
            value: address.to_owned(),
        };
        let slash = if address.ends_with('/') { "" } else { "/" };
        let base = Url::parse(&format!("{address}{slash}")).map_err(|_| bad())?;
        let plain = base.query().is_none() && base.fragment().is_none();
        if !plain || !matches!(base.scheme(), "http" | "https") || !base.has_host() {
            return Err(bad());
        }
        let client = client
            .redirect(redirect::Policy::none())
            .referer(false)
            .user_agent("Sportello")
            .pool_max_idle_per_host(1)
            .build();
        Ok(Self {
            client: client.map_err(|_| bad())?,
            base,
        })
    }

    /// Begins a request.
    pub(super) fn send(&self, request: &HttpRequest) -> Answer {
        let Ok(url) = self.base.join(&request.path) else {
            return Answer::Coming(Box::pin(std::future::ready(Err(Broken::Connection))));
        };
        let mut headers = HeaderMap::new();
        for (name, value) in request.headers() {
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.insert(HeaderName::from_static(name), value);
            }
        }
        let sending = self.client.get(url).headers(headers).send();
        Answer::Coming(Box::pin(async move {
            sending.await.map_err(|error| broken(&error))
        }))
    }
}

/// An answer; dropped, its connection is closed.
pub(super) enum Answer {
    /// There is none.
    None,
    /// Its head is awaited.
    Coming(Pin<Box<dyn Future<Output = std::result::Result<Response, Broken>> + Send>>),
    /// Its body is read.
    Here(Response),
}

/// What happened to an answer.
pub(super) enum Event {
    Head(Head),
    Chunk(Vec<u8>),
    Finished,
    Failed(Broken),
}

impl Answer {
    /// What happens next. Nothing is lost when this is dropped before it is ready.
    pub(super) async fn event(&mut self) -> Event {
        match self {
            Self::None => std::future::pending().await,
            Self::Coming(sending) => match sending.await {
                Ok(response) => {
                    let head = head(&response);
                    *self = Self::Here(response);
                    Event::Head(head)
                }
                Err(broken) => {
                    *self = Self::None;
                    Event::Failed(broken)
                }
            },
            Self::Here(response) => match response.chunk().await {
                Ok(Some(bytes)) => Event::Chunk(bytes.into()),
                Ok(None) => {
                    *self = Self::None;
                    Event::Finished
                }
                Err(error) => {
                    *self = Self::None;
                    Event::Failed(broken(&error))
                }
            },
        }
    }
}

impl Event {
    pub(super) fn tell(self, job: &mut Job, at: Duration) {
        match self {
            Self::Head(head) => job.head(at, &head),
            Self::Chunk(bytes) => job.chunk(at, &bytes),
            Self::Finished => job.finished(at),
            Self::Failed(broken) => job.failed(at, broken),
        }
    }
}

fn head(response: &Response) -> Head {
    let headers = response.headers();
    Head::new(response.status().as_u16(), |name| {
        headers.get(name)?.to_str().ok().map(str::to_owned)
    })
}

fn broken(error: &reqwest::Error) -> Broken {
    let mut source = error.source();
    while let Some(error) = source {
        if let Some(rustls::Error::InvalidCertificate(_)) = tls(error) {
            return Broken::Certificate;
        }
        source = error.source();
    }
    Broken::Connection
}

/// The error of TLS that this one is or holds: errors of I/O hold another without naming it as their source, some one within
/// the other.
fn tls<'a>(mut error: &'a (dyn std::error::Error + 'static)) -> Option<&'a rustls::Error> {
    while let Some(io) = error.downcast_ref::<std::io::Error>() {
        error = io.get_ref()?;
    }
    error.downcast_ref()
}
