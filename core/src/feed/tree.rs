//! The Merkle tree over the lines of a version: RFC 9162, 2.1. One hash that is signed binds thousands of lines, of
//! which a phone sees only its own (TUF's snapshot role, as a tree: TAP 16).

use super::hash::Hash;
use super::json::{Members, malformed};
use super::{Entry, Refusal};

/// The leaf of a file of two lines, the leaf and the proof that it is in an entry's tree; `None` when it is not.
pub(super) fn verify<'a>(
    file: &str,
    bytes: &'a [u8],
    entry: &Entry,
) -> Result<Option<&'a str>, Refusal> {
    let text = std::str::from_utf8(bytes).map_err(|_| malformed(file, "it is not UTF-8".into()))?;
    let lines = text
        .strip_suffix('\n')
        .and_then(|text| text.split_once('\n'));
    let (line, proof) = lines.ok_or_else(|| malformed(file, "it is not two lines".into()))?;
    let mut members = Members::parse(file, proof)?;
    let index = members.whole("index")?;
    let hashes = members
        .texts("path")?
        .iter()
        .map(|text| Hash::parse(text))
        .collect::<Option<Vec<_>>>();
    let hashes = hashes.ok_or_else(|| members.fault("path", "a list of hashes"))?;
    members.end()?;
    let leaf = leaf(line.as_bytes());
    let is_in = includes(entry.tree(), entry.lines(), index, leaf, &hashes);
    Ok(is_in.then_some(line))
}

/// Hash of a leaf.
pub(super) fn leaf(bytes: &[u8]) -> Hash {
    Hash::of_all(&[&[0], bytes])
}

fn node(left: Hash, right: Hash) -> Hash {
    Hash::of_all(&[&[1], &left.0, &right.0])
}

/// Whether a leaf is at an index of a tree of that size and root (RFC 9162, 2.1.3.2).
pub(super) fn includes(root: Hash, size: u64, index: u64, leaf: Hash, path: &[Hash]) -> bool {
    if index >= size {
        return false;
    }
    let (mut at, mut last) = (index, size - 1);
    let mut hash = leaf;
    for sibling in path {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            hash = node(*sibling, hash);
            if at & 1 == 0 {
                while at & 1 == 0 && at != 0 {
                    at >>= 1;
                    last >>= 1;
                }
            }
        } else {
            hash = node(hash, *sibling);
        }
        at >>= 1;
        last >>= 1;
    }
    last == 0 && hash == root
}

/// Every level of the tree over some leaves, from the leaves up: an odd one out moves up as it is.
#[cfg(feature = "source")]
pub(super) fn levels(leaves: Vec<Hash>) -> Vec<Vec<Hash>> {
    let mut levels = vec![leaves];
    while let Some(below) = levels.last().filter(|level| level.len() > 1) {
        let above = below.chunks(2).filter_map(|pair| match *pair {
            [left, right] => Some(node(left, right)),
            [alone] => Some(alone),
            _ => None,
        });
        let above = above.collect();
        levels.push(above);
    }
    levels
}

/// The path from a leaf to the root of a tree's levels.
#[cfg(feature = "source")]
pub(super) fn path(levels: &[Vec<Hash>], index: usize) -> Vec<Hash> {
    let sibling = |(height, level): (usize, &Vec<Hash>)| level.get((index >> height) ^ 1).copied();
    levels.iter().enumerate().filter_map(sibling).collect()
}

#[cfg(all(test, feature = "source"))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// RFC 9162, 2.1.1, word for word.
    fn root_of(leaves: &[Hash]) -> Hash {
        match leaves {
            [one] => *one,
            many => {
                let half = many.len().next_power_of_two() / 2;
                node(root_of(&many[..half]), root_of(&many[half..]))
            }
        }
    }

    fn leaves(count: usize) -> Vec<Hash> {
        (0..count).map(|n| leaf(n.to_string().as_bytes())).collect()
    }

    proptest! {
        #[test]
        fn every_leaf_is_found_at_its_index_and_no_other(count in 1_usize..70, index in 0_usize..70, other in 0_u64..80) {
            let index = index % count;
            let leaves = leaves(count);
            let levels = levels(leaves.clone());
            let root = levels.last().unwrap()[0];
            prop_assert_eq!(root, root_of(&leaves));
            let path = path(&levels, index);
            let size = count as u64;
            prop_assert!(includes(root, size, index as u64, leaves[index], &path));
            prop_assert_eq!(includes(root, size, other, leaves[index], &path), other == index as u64);
            prop_assert!(!includes(root, size, index as u64, leaf(b"x"), &path));
            if let Some(shorter) = path.len().checked_sub(1) {
                prop_assert!(!includes(root, size, index as u64, leaves[index], &path[..shorter]));
            }
            let longer = [path.as_slice(), &[root]].concat();
            prop_assert!(!includes(root, size, index as u64, leaves[index], &longer));
        }
    }

    #[test]
    fn a_leaf_of_the_bytes_of_a_node_has_another_hash() {
        let (left, right) = (leaf(b"a"), leaf(b"b"));
        assert_ne!(leaf(&[left.0, right.0].concat()), node(left, right));
    }
}
