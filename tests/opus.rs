//! A real recording, small and silent, made without an encoder: Opus (RFC 6716) in Ogg (RFC 7845).

/// A packet of 20 ms of silence: its first byte says CELT, full band, mono, one frame.
const SILENCE: [u8; 3] = [0xF8, 0xFF, 0xFE];

/// Samples of a packet, at 48 kHz.
const SAMPLES: u64 = 960;

/// A file of so many packets of 20 ms, fewer than 250.
pub fn silence(packets: u8) -> Vec<u8> {
    let mut head = b"OpusHead\x01\x01".to_vec();
    head.extend(0_u16.to_le_bytes()); // samples to skip
    head.extend(48_000_u32.to_le_bytes());
    head.extend([0, 0, 0]); // gain, mapping
    let mut tags = b"OpusTags".to_vec();
    tags.extend(4_u32.to_le_bytes());
    tags.extend(b"test");
    tags.extend(0_u32.to_le_bytes());
    let sound: Vec<&[u8]> = (0..packets).map(|_| SILENCE.as_slice()).collect();
    [
        page(2, 0, 0, &[&head]),
        page(0, 0, 1, &[&tags]),
        page(4, SAMPLES * u64::from(packets), 2, &sound),
    ]
    .concat()
}

/// A page of Ogg (RFC 3533, 6): of short packets, each whole.
fn page(kind: u8, position: u64, number: u32, packets: &[&[u8]]) -> Vec<u8> {
    let mut page = b"OggS\0".to_vec();
    page.push(kind);
    page.extend(position.to_le_bytes());
    page.extend(1_u32.to_le_bytes()); // the stream
    page.extend(number.to_le_bytes());
    page.extend(0_u32.to_le_bytes()); // its checksum, below
    let lengths: Vec<u8> = packets
        .iter()
        .map(|packet| u8::try_from(packet.len()).expect("a short packet"))
        .collect();
    page.push(u8::try_from(lengths.len()).expect("few packets"));
    page.extend(&lengths);
    for packet in packets {
        page.extend(*packet);
    }
    let sum = page.iter().fold(0_u32, |sum, byte| {
        (0..8).fold(sum ^ (u32::from(*byte) << 24), |sum, _| {
            (sum << 1) ^ if sum >> 31 == 1 { 0x04C1_1DB7 } else { 0 }
        })
    });
    page[22..26].copy_from_slice(&sum.to_le_bytes());
    page
}
