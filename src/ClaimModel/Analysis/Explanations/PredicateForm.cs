namespace ClaimModel.Analysis.Explanations;

/// <summary>Specifies how a sentence is built with a predicate.</summary>
internal enum PredicateForm
{
    /// <summary>Not recognized, so it stands between commas: "Ruritania, flagship, “Albatross”".</summary>
    Unknown,

    /// <summary>A noun: "the capital of Ruritania is “Paris”".</summary>
    Noun,

    /// <summary>A verb: "Russia interfered in the election".</summary>
    Verb,

    /// <summary>A participle, an adjective, or a noun before "of", after a form of "be": "the tower is located in “London”".</summary>
    Participle,
}
