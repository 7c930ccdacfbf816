//! A small OpenStreetMap extract: the PBF format's messages (OSM wiki, "PBF Format") as bytes, uncompressed.

/// A node: id, degrees north and east, tags.
pub struct Node(
    pub i64,
    pub f64,
    pub f64,
    pub &'static [(&'static str, &'static str)],
);

/// A way: id, nodes, tags.
pub struct Way(
    pub i64,
    pub &'static [i64],
    pub &'static [(&'static str, &'static str)],
);

/// The bytes of an extract. Objects were last changed on 15 March 2026.
pub fn pbf(nodes: &[Node], ways: &[Way]) -> Vec<u8> {
    let mut header = Vec::new();
    bytes(&mut header, 4, b"OsmSchema-V0.6");
    bytes(&mut header, 16, b"sportello's tests");
    let mut file = blob("OSMHeader", &header);
    file.extend(blob("OSMData", &block(nodes, ways)));
    file
}

fn varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(u8::try_from(value & 0x7f).unwrap() | 0x80);
        value >>= 7;
    }
    out.push(u8::try_from(value).unwrap());
}

fn zigzag(value: i64) -> u64 {
    (value.cast_unsigned() << 1) ^ (value >> 63).cast_unsigned()
}

fn number(out: &mut Vec<u8>, field: u64, value: u64) {
    varint(out, field << 3);
    varint(out, value);
}

fn bytes(out: &mut Vec<u8>, field: u64, value: &[u8]) {
    varint(out, field << 3 | 2);
    varint(out, value.len() as u64);
    out.extend_from_slice(value);
}

fn blob(kind: &str, data: &[u8]) -> Vec<u8> {
    let mut blob = Vec::new();
    bytes(&mut blob, 1, data);
    let mut header = Vec::new();
    bytes(&mut header, 1, kind.as_bytes());
    number(&mut header, 3, blob.len() as u64);
    let mut out = u32::try_from(header.len()).unwrap().to_be_bytes().to_vec();
    out.extend(header);
    out.extend(blob);
    out
}

struct Strings(Vec<String>);

impl Strings {
    fn index(&mut self, text: &str) -> u64 {
        let known = self.0.iter().position(|known| known == text);
        known.unwrap_or_else(|| {
            self.0.push(text.to_owned());
            self.0.len() - 1
        }) as u64
    }

    /// The fields 2 (keys), 3 (values) and 4 (info) that nodes and ways share.
    fn tags(&mut self, out: &mut Vec<u8>, tags: &[(&str, &str)]) {
        let (mut keys, mut values, mut info) = (Vec::new(), Vec::new(), Vec::new());
        for (key, value) in tags {
            varint(&mut keys, self.index(key));
            varint(&mut values, self.index(value));
        }
        bytes(out, 2, &keys);
        bytes(out, 3, &values);
        number(&mut info, 1, 1);
        // 2026-03-15T12:00:00Z in seconds.
        number(&mut info, 2, 1_773_576_000);
        bytes(out, 4, &info);
    }
}

fn block(nodes: &[Node], ways: &[Way]) -> Vec<u8> {
    let mut strings = Strings(vec![String::new()]);
    let mut group_of_nodes = Vec::new();
    for Node(id, lat, lon, tags) in nodes {
        let mut node = Vec::new();
        number(&mut node, 1, zigzag(*id));
        strings.tags(&mut node, tags);
        number(&mut node, 8, zigzag(units(*lat)));
        number(&mut node, 9, zigzag(units(*lon)));
        bytes(&mut group_of_nodes, 1, &node);
    }
    let mut group_of_ways = Vec::new();
    for Way(id, refs, tags) in ways {
        let mut way = Vec::new();
        number(&mut way, 1, id.cast_unsigned());
        strings.tags(&mut way, tags);
        let (mut deltas, mut last) = (Vec::new(), 0);
        for node in *refs {
            varint(&mut deltas, zigzag(node - last));
            last = *node;
        }
        bytes(&mut way, 8, &deltas);
        bytes(&mut group_of_ways, 3, &way);
    }
    let mut table = Vec::new();
    for text in &strings.0 {
        bytes(&mut table, 1, text.as_bytes());
    }
    let mut block = Vec::new();
    bytes(&mut block, 1, &table);
    bytes(&mut block, 2, &group_of_nodes);
    bytes(&mut block, 2, &group_of_ways);
    block
}

/// Hundreds of nanodegrees.
#[allow(
    clippy::cast_possible_truncation,
    reason = "degrees of the tests are small"
)]
fn units(degrees: f64) -> i64 {
    (degrees * 1e7).round() as i64
}
