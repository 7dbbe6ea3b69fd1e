namespace ClaimModel.Cli.Tests.Support;

/// <summary>Documents for tests.</summary>
internal static class Datasets
{
    public const string Empty = """{ "claimModel": "1.0" }""";

    /// <summary>A misspelled member: one warning.</summary>
    public const string Warning = """{ "claimModel": "1.0", "topics": [ { "id": "bridge", "label": "Bridge", "descripton": "Over the Arle" } ] }""";

    public const string NotJson = """{ "claimModel": "1.0", """;

    /// <summary>Ten problems: eight errors and two warnings.</summary>
    public const string TenErrors = """
        {
          "claimModel": "1.0",
          "title": "Ten errors",
          "actors": [
            { "id": "ellwood", "kind": "Person", "name": "Mara Ellwood" },
            { "id": "gazette", "kind": "publicaton", "name": "Arle Gazette" },
            { "id": "ellwood", "name": "Another Ellwood" },
            { "id": "the council", "name": "Council" }
          ],
          "topics": [ { "id": "bridge", "label": "Bridge", "broader": ["rivr"] }, { "id": "river", "label": "River" } ],
          "sources": [ { "id": "leaflet", "kind": "document", "title": null } ],
          "claims": [
            { "id": "opens", "text": "The bridge opens in May.", "claimants": ["elwood"], "assertedOn": "12 May 2025", "citations": [ { "source": "leaflet" } ] },
            { "id": "closed", "claimants": ["ellwood"], "text": "The bridge stays closed.", "topcs": ["bridge"], "citations": [ { "source": "leaflet" } ] }
          ],
          "contradictions": [
            { "claims": ["opens", "closed"] }
          ]
        }
        """;

    /// <summary>Two actors who disagree about a bridge.</summary>
    public const string Bridge = """
        {
          "claimModel": "1.0",
          "title": "The bridge",
          "actors": [
            { "id": "ellwood", "kind": "person", "name": "Mara Ellwood", "roles": [ { "title": "Mayor", "organization": "town", "from": "2022" } ] },
            { "id": "town", "kind": "government", "name": "Arlebridge" },
            { "id": "residents", "kind": "group", "name": "Residents" }
          ],
          "topics": [
            { "id": "bridge", "label": "Bridge" },
            { "id": "opening", "kind": "question", "label": "When does it open?", "broader": ["bridge"] }
          ],
          "sources": [ { "id": "gazette", "kind": "article", "title": "At odds", "publishedOn": "2025-02-11" } ],
          "claims": [
            {
              "id": "may", "text": "The bridge opens in May.", "claimants": ["ellwood"], "onBehalfOf": "town", "topics": ["opening"],
              "assertedOn": "2025-02-10", "citations": [ { "source": "gazette", "quote": { "exact": "we cross in May" }, "fidelity": "verbatim", "locator": "p. 2" } ]
            },
            {
              "id": "autumn", "text": "The bridge opens in May.", "claimants": ["residents"], "topics": ["opening"], "stance": "denies",
              "assertedOn": "2025-02", "citations": [ { "source": "gazette", "quote": { "exact": "not before autumn" }, "fidelity": "verbatim" } ]
            }
          ],
          "contradictions": [
            {
              "id": "when", "claims": ["may", "autumn"], "strength": "contradictory", "basis": "negation", "topic": "opening",
              "explanation": "One denies what the other says."
            }
          ]
        }
        """;

    /// <summary>Five claims that disagree about a number, and one in another unit.</summary>
    public const string Tolls = """
        {
          "claimModel": "1.0",
          "actors": [ { "id": "ann", "name": "Ann" }, { "id": "bob", "name": "Bob" } ],
          "predicates": [ { "id": "toll", "functional": true } ],
          "claims": [
            { "id": "b1", "text": "Five.", "claimants": ["bob"], "proposition": { "subject": "fire", "predicate": "toll", "quantity": { "amount": 5, "unit": "people" } } },
            { "id": "a1", "text": "Three.", "claimants": ["ann"], "proposition": { "subject": "fire", "predicate": "toll", "quantity": { "amount": 3, "unit": "people" } } },
            { "id": "a2", "text": "Three, they say.", "proposition": { "subject": "fire", "predicate": "toll", "quantity": { "amount": 3, "unit": "people" } } },
            { "id": "a3", "text": "Three, says he.", "proposition": { "subject": "Fire", "predicate": "toll", "quantity": { "amount": 3, "unit": "people" } } },
            { "id": "a4", "text": "Three, says she.", "proposition": { "subject": "fire", "predicate": "toll", "quantity": { "amount": 3, "unit": "people" } } },
            { "id": "c1", "text": "One family.", "proposition": { "subject": "fire", "predicate": "toll", "quantity": { "amount": 1, "unit": "families" } } }
          ]
        }
        """;
}
