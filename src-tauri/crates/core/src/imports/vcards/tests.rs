use super::*;

/// Header and cell of each column of the n-th card that has something in it.
fn card(table: &Table, number: usize) -> Vec<(String, String)> {
    let header = &table.records[0].cells;
    let cells = &table.records[number].cells;
    header.iter().cloned().zip(cells.iter().cloned()).filter(|cell| !cell.1.is_empty()).collect()
}

fn said(table: &Table, number: usize, column: &str) -> String {
    card(table, number).into_iter().find(|cell| cell.0 == column).map(|cell| cell.1).unwrap_or_default()
}

#[test]
fn all_three_versions_are_read() {
    let text = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg=\r\n;;;\r\nTEL;CELL;PREF:+49 30 1\r\nEND:VCARD\r\n\
                BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana \r\n María\\, Núñez\r\nitem1.EMAIL;TYPE=INTERNET:ana@example.org\r\nitem1.X-ABLabel:_$!<Home>!$_\r\n\
                ADR;TYPE=work:;;Calle 1\\; bajo;Sevilla;;41001;España\r\nORG:Casa;Cocina\r\nNOTE:Uno\\nDos\r\nCATEGORIES:Garden,Kitchen\r\nPHOTO;ENCODING=b:AAAA\r\n BBBB\r\nEND:VCARD\r\n\
                BEGIN:VCARD\nVERSION:4.0\nFN:田中 花子\nTEL;VALUE=uri;TYPE=\"cell,voice\":tel:+81-3-1234\nBDAY:--0412\nUID:urn:uuid:4fbe8971\nKIND:individual\nEND:VCARD\n";
    let table = vcards(text.as_bytes());
    assert_eq!(table.records.len(), 4, "a header and three cards");
    assert_eq!(said(&table, 1, "Name"), "Jörg Müller", "quoted-printable over two lines, the name built of its parts");
    assert_eq!(said(&table, 1, "Phone 1 - Label"), "Mobile", "bare types of 2.1");
    assert_eq!(said(&table, 2, "Name"), "Ana María, Núñez", "a fold and an escaped comma");
    assert_eq!(said(&table, 2, "E-mail 1 - Label"), "Home", "the label of its group");
    assert_eq!(said(&table, 2, "Address 1 - Formatted"), "Calle 1; bajo, Sevilla, 41001, España", "an address on one line");
    assert_eq!(said(&table, 2, "Notes"), "Uno\nDos", "line breaks stay");
    assert_eq!(said(&table, 2, "Labels"), "Garden ::: Kitchen", "several labels");
    assert!(!card(&table, 2).iter().any(|cell| cell.1.contains("AAAA")), "no photo");
    assert_eq!(said(&table, 3, "Phone 1 - Value"), "+81-3-1234", "a tel: address");
    assert_eq!(said(&table, 3, "Birthday"), "--04-12", "a birthday without a year");
    assert_eq!(
        table.records[3].line,
        text.lines().position(|line| line.ends_with("花子")).expect("it is there") - 1,
        "its own line"
    );
}

#[test]
fn a_fold_may_split_a_character() {
    let mut bytes = b"BEGIN:VCARD\r\nFN:Zo\xC3".to_vec();
    bytes.extend(b"\r\n \xAB Novak\r\nEND:VCARD\r\n");
    assert_eq!(said(&vcards(&bytes), 1, "Name"), "Zoë Novak", "bytes are joined before they are letters");
}

#[test]
fn what_is_broken_costs_its_own_card() {
    let text = "BEGIN:VCARD\nFN:One\nBEGIN:VCARD\nFN:Two\nAGENT:\nBEGIN:VCARD\nFN:Agent\nEND:VCARD\nEMAIL:two@example.org\nEND:VCARD\nEND:VCARD\nnonsense\nBEGIN:VCARD\nFN:Three";
    let table = vcards(text.as_bytes());
    let names: Vec<(String, bool)> =
        (1..table.records.len()).map(|n| (said(&table, n, "Name"), table.records[n].broken)).collect();
    assert_eq!(
        names,
        [("One".into(), true), ("Two".into(), false), ("Three".into(), true)],
        "a card that never ends is doubtful; a card within a card is nobody's"
    );
    assert_eq!(said(&table, 2, "E-mail 1 - Value"), "two@example.org", "what follows the inner card is the outer one's");
}

#[test]
fn nothing_breaks_the_reading() {
    let pieces: [&[u8]; 16] = [
        b"BEGIN:VCARD\n",
        b"END:VCARD\n",
        b"AGENT:\n",
        b"FN;ENCODING=QUOTED-PRINTABLE:=\n",
        b"=C3=",
        b"N:;;;;;;\\",
        b"\xFF\xFE",
        b" folded\n",
        b"item1.",
        b"EMAIL;TYPE=\"a:b;c\":x@y\n",
        b"\0",
        b"TEL:\n",
        b"BDAY:1604\n",
        b"BDAY:\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\n",
        b";;;=\"\n",
        b":\n",
    ];
    let mut seed = 7_u64;
    for _ in 0..3_000 {
        let mut text = Vec::new();
        for _ in 0..12 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.extend_from_slice(pieces[usize::try_from(seed >> 60).unwrap_or(0)]);
        }
        let table = vcards(&text);
        let width = table.records.first().map_or(0, |header| header.cells.len());
        assert!(table.records.iter().all(|record| record.cells.len() == width), "every card has all columns: {text:?}");
    }
}

#[test]
fn a_card_of_endless_values_is_bounded() {
    let text =
        format!("BEGIN:VCARD\nFN:Many\n{}END:VCARD\n", (0..5_000).map(|n| format!("TEL:+49 30 {n}\n")).collect::<String>());
    assert_eq!(vcards(text.as_bytes()).records[0].cells.len(), 1 + 2 * MOST, "no more than twenty numbers");
}
