//! Where the app can be opened: this computer's address, and a QR code for a phone beside it.

use std::net::{IpAddr, Ipv4Addr, UdpSocket};

use qrcode::{QrCode, render::unicode::Dense1x2};

/// Prints the addresses for `port`, and the QR code of the one for the network.
pub fn print(port: u16) {
    println!("\nSportello is at    http://localhost:{port}");
    match lan() {
        Some(address) => {
            let address = format!("http://{address}:{port}");
            println!("on this network at {address}\n");
            if let Some(code) = qr(&address) {
                println!("{code}\n");
            }
            println!(
                "A phone on the same network can look at it there. Browsers let an app be installed, work\n\
                 with the server gone and ask for the place only over https or on localhost: for those, \n\
                 put dist/ on an https host."
            );
        }
        None => println!("(this computer is on no network: nobody else can open it)"),
    }
    println!("Ctrl+C ends it.");
}

/// This computer's address on its network. Choosing a route for a datagram sends nothing; the address is
/// one that is never assigned (TEST-NET-1, RFC 5737).
fn lan() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    let address = socket.local_addr().ok()?.ip();
    (!address.is_loopback() && !address.is_unspecified()).then_some(address)
}

/// The QR code as text, two modules to a character, with the quiet zone that scanners need. Light on
/// dark terminals: the "light" modules are the drawn ones.
fn qr(text: &str) -> Option<String> {
    let code = QrCode::new(text).ok()?;
    Some(
        code.render::<Dense1x2>()
            .dark_color(Dense1x2::Light)
            .light_color(Dense1x2::Dark)
            .quiet_zone(true)
            .build(),
    )
}
