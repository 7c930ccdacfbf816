//! A phone against a real https host: what comes is the same, and a certificate that is not good is said to be one.

use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd,
};
use sportello_core::sync::native::Host;
use sportello_core::sync::{Failure, Outcome};
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use super::phone::Phone;
use super::publisher::Publisher;
use super::server::{Asked, Fault, Server};

/// Who signs certificates; made anew for each test.
struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new(name: &str) -> Self {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        Self(CertifiedIssuer::self_signed(params, key).unwrap())
    }

    /// What a server of that name needs, with a certificate that is good until a year.
    fn server(&self, name: &str, until: i32) -> ServerConfig {
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(until, 1, 1);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
        ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap()
    }

    fn host(&self, address: &str) -> Host {
        Host::with_authority(address, self.0.pem().as_bytes()).unwrap()
    }
}

const HERE: &str = "127.0.0.1";

fn published() -> Publisher {
    let mut publisher = Publisher::new();
    publisher.publish();
    publisher
}

fn why(outcome: Outcome) -> Failure {
    match outcome {
        Outcome::Failed { why, .. } => why,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_update_by_https_asks_the_same_bytes_as_by_http_and_gets_the_same() {
    let publisher = published();
    let authority = Authority::new("a house");
    let secure = Server::secure(
        publisher.files.clone(),
        |_| Fault::None,
        authority.server(HERE, 2999),
    );
    assert!(secure.address.starts_with("https://"));
    let phone = Phone::new(&publisher);
    let host = authority.host(&secure.address);
    let outcome = phone.update_from(&host).await;
    assert!(matches!(outcome, Outcome::Updated { .. }), "{outcome:?}");
    phone.has(&publisher, 1);
    assert_eq!(phone.update_from(&host).await, Outcome::UpToDate);

    let plain = Server::honest(publisher.files.clone());
    let other = Phone::new(&publisher);
    other.update(&plain.address).await;
    other.update(&plain.address).await;
    let requests = |server: &Server| {
        let at = server.address.split('/').nth(2).unwrap().to_owned();
        let requests = server.requests().into_iter();
        requests
            .map(|text| text.replace(&at, "host"))
            .collect::<Vec<_>>()
    };
    assert_eq!(requests(&secure), requests(&plain));
    assert_eq!(requests(&secure).len(), 6);
}

#[tokio::test]
async fn a_certificate_that_is_not_good_is_said_to_be_one_and_nothing_is_asked() {
    let publisher = published();
    let authority = Authority::new("a house");
    let stranger = Authority::new("a stranger");
    for (server, what) in [
        (stranger.server(HERE, 2999), "of another authority"),
        (
            authority.server("elsewhere.example", 2999),
            "of another host",
        ),
        (authority.server(HERE, 2021), "expired"),
    ] {
        let server = Server::secure(publisher.files.clone(), |_| Fault::None, server);
        let phone = Phone::new(&publisher);
        let outcome = phone.update_from(&authority.host(&server.address)).await;
        assert_eq!(why(outcome), Failure::LogIn, "{what}");
        assert_eq!(server.requests(), [] as [String; 0], "{what}");
        phone.has(&publisher, 0);
        assert_eq!(phone.trust().checked(), None);
    }
    // Without the authority, which is what the app does, a good one of it is a stranger's.
    let server = Server::secure(
        publisher.files.clone(),
        |_| Fault::None,
        authority.server(HERE, 2999),
    );
    let outcome = Phone::new(&publisher).update(&server.address).await;
    assert_eq!(why(outcome), Failure::LogIn);
}

#[tokio::test]
async fn a_host_that_does_not_speak_tls_gets_no_plain_request() {
    let publisher = published();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("https://{}/feed", listener.local_addr().unwrap());
    let phone = Phone::new(&publisher);
    let greeted = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.read_u8().await.unwrap()
    };
    tokio::select! {
        first = greeted => assert_eq!(first, 22, "a handshake (RFC 8446, 5.1)"),
        outcome = phone.update(&address) => panic!("{outcome:?}"),
    }
    phone.has(&publisher, 0);
}

#[tokio::test]
async fn a_download_by_https_that_is_cut_goes_on_where_it_was() {
    let mut publisher = Publisher::without_deltas();
    publisher.publish();
    let authority = Authority::new("a house");
    let cut = |asked: &Asked| {
        if asked.path.starts_with("content/") && asked.from.is_none() {
            Fault::Cut(2000)
        } else {
            Fault::None
        }
    };
    let server = Server::secure(publisher.files.clone(), cut, authority.server(HERE, 2999));
    let phone = Phone::new(&publisher);
    let outcome = phone.update_from(&authority.host(&server.address)).await;
    assert!(matches!(outcome, Outcome::Updated { .. }), "{outcome:?}");
    phone.has(&publisher, 1);
    let paths = server.paths();
    assert_eq!(
        paths.iter().filter(|(_, from)| *from == Some(2000)).count(),
        2,
        "{paths:?}"
    );
}

#[test]
fn what_is_no_certificate_is_no_authority() {
    for bad in [
        "no certificate",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
    ] {
        assert!(
            Host::with_authority("https://127.0.0.1/", bad.as_bytes()).is_err(),
            "{bad:?}"
        );
    }
}
