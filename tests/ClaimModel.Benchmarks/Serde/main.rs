// The baseline in Rust, as a competent developer would write it: serde_json and records like the plain records of the baseline in C#.
// claims FILE   keeps the file in memory, and processes it for each line of standard input:
//               "lines" reads the records of JSON Lines one by one, "document" reads a document and keeps all of its records
#![allow(dead_code)] // members are only deserialized
use serde::Deserialize;
use std::io::BufRead;

macro_rules! words {
    ($($name:ident { $first:ident $(, $word:ident)* })*) => { $(
        #[derive(Deserialize, Default)]
        #[serde(rename_all = "camelCase")]
        enum $name { #[default] $first $(, $word)* }
    )* };
}

words! {
    ActorKind { Unknown, Person, Organization, Government, Group, Publication, System }
    SourceKind { Other, Article, Interview, Speech, PressConference, SocialPost, Broadcast, Document, Dataset, Web }
    TopicKind { Subject, Event, Question }
    Modality { Fact, Value, Policy, Prediction, Promise, Allegation }
    Stance { Asserts, Denies, Questions }
    Certainty { Unspecified, Certain, Probable, Possible }
    Status { Active, Retracted, Corrected, Superseded, Misattributed }
    Fidelity { Unspecified, Verbatim, Paraphrase, Translation, Summary }
}

macro_rules! records {
    ($($name:ident { $($member:ident: $type:ty),* $(,)? })*) => { $(
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct $name { $(#[serde(default)] $member: $type),* }
    )* };
}

type Text = Option<String>;
type Texts = Option<Vec<String>>;
type ByLanguage = Option<std::collections::HashMap<String, String>>;

records! {
    Role { title: String, organization: Text, from: Text, to: Text }
    Identifier { scheme: String, value: String, uri: Text }
    Actor {
        id: String, kind: ActorKind, name: String, names: ByLanguage, aliases: Texts, roles: Option<Vec<Role>>, identifiers: Option<Vec<Identifier>>,
        description: Text,
    }
    Topic { id: String, kind: TopicKind, label: String, broader: Texts, occurred_on: Text, description: Text }
    Source {
        id: String, kind: SourceKind, title: Text, authors: Texts, publisher: Text, url: Text, archived_url: Text, published_on: Text, retrieved_on: Text,
        language: Text, original_source: Text,
    }
    Predicate { id: String, functional: bool, unit: Text, description: Text }
    Quantity { amount: Option<f64>, lower: Option<f64>, upper: Option<f64>, unit: Text }
    Proposition { subject: String, predicate: String, value: Text, quantity: Option<Quantity>, date: Text }
    Quote { exact: String, prefix: Text, suffix: Text }
    Citation { source: String, quote: Option<Quote>, fidelity: Fidelity, via: Texts, locator: Text, url: Text }
    Rating { value: Option<f64>, best: Option<f64>, worst: Option<f64> }
    Review { reviewer: Text, verdict: Text, rating: Option<Rating>, url: Text, published_on: Text, language: Text }
    Claim {
        id: String, text: String, language: Text, translations: ByLanguage, claimants: Texts, on_behalf_of: Text, topics: Texts, about: Texts,
        modality: Modality, stance: Stance, certainty: Certainty, proposition: Option<Proposition>, asserted_on: Text, valid_time: Text,
        citations: Option<Vec<Citation>>, status: Status, status_on: Text, status_reason: Text, supersedes: Texts, repeats: Texts,
        reviews: Option<Vec<Review>>, recorded_by: Text, recorded_on: Text, tags: Texts,
    }
    Dataset { claim_model: Text, title: Text, language: Text, license: Text }
    Document {
        claim_model: Text, title: Text, language: Text, license: Text, actors: Vec<Actor>, topics: Vec<Topic>, sources: Vec<Source>,
        predicates: Vec<Predicate>, claims: Vec<Claim>,
    }
}

/// Reads a line, whose type is its first member, and returns the number of claims and of errors.
fn read_line(line: &[u8]) -> (usize, usize) {
    fn read<'a, T: Deserialize<'a>>(line: &'a [u8]) -> usize {
        serde_json::from_slice::<T>(line).is_err() as usize
    }
    let record_type = line.strip_prefix(b"{\"type\":\"").unwrap_or_default().split(|byte| *byte == b'"').next().unwrap_or_default();
    match record_type {
        b"claim" => (1, read::<Claim>(line)),
        b"source" => (0, read::<Source>(line)),
        b"actor" => (0, read::<Actor>(line)),
        b"topic" => (0, read::<Topic>(line)),
        b"predicate" => (0, read::<Predicate>(line)),
        b"dataset" => (0, read::<Dataset>(line)),
        _ => (0, 1),
    }
}

fn main() {
    let text = std::fs::read(std::env::args().nth(1).expect("a file")).expect("a readable file");
    println!("ready");
    for command in std::io::stdin().lock().lines() {
        if command.unwrap_or_default() == "document" {
            let document = serde_json::from_slice::<Document>(&text);
            println!("{} {}", document.as_ref().map_or(0, |document| document.claims.len()), document.is_err() as usize);
        } else {
            let (mut claims, mut errors) = (0, 0);
            let (mut rest, mut line) = (&text[..], Vec::new());
            while rest.read_until(b'\n', &mut line).unwrap_or(0) > 0 {
                let counts = read_line(&line);
                claims += counts.0;
                errors += counts.1;
                line.clear();
            }
            println!("{} {}", claims, errors);
        }
    }
}
