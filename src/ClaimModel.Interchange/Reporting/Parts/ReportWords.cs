using ClaimModel.Values;

namespace ClaimModel.Interchange.Reporting.Parts;

/// <summary>What the words of the format mean, for readers of a report. Words that this version does not know are shown in quotation marks.</summary>
internal static class ReportWords
{
    /// <summary>Returns the strength in a word, for badges.</summary>
    public static string Of(Term<ContradictionStrength> strength) => strength.Known switch
    {
        ContradictionStrength.Contradictory => "Contradictory",
        ContradictionStrength.Contrary => "Contrary",
        ContradictionStrength.Tension => "Tension",
        ContradictionStrength.Unspecified => "Strength not stated",
        _ => Quoted(strength.Word),
    };

    /// <summary>Returns what a strength means; null for words that are not known.</summary>
    /// <param name="strength">The strength.</param>
    /// <param name="claims">The number of claims.</param>
    public static string? MeaningOf(Term<ContradictionStrength> strength, int claims = 2) => strength.Known switch
    {
        ContradictionStrength.Contradictory => claims > 2 ? "the claims cannot all be true, nor all false" : "the claims cannot both be true, nor both false",
        ContradictionStrength.Contrary => claims > 2 ? "the claims cannot all be true" : "the claims cannot both be true",
        ContradictionStrength.Tension => "the claims are hard to hold together",
        _ => null,
    };

    /// <summary>Returns the class of CSS for a strength.</summary>
    public static string ClassOf(Term<ContradictionStrength> strength) => strength.Known switch
    {
        ContradictionStrength.Contradictory => "strength-contradictory",
        ContradictionStrength.Contrary => "strength-contrary",
        ContradictionStrength.Tension => "strength-tension",
        _ => "strength-other",
    };

    public static string Of(Term<ContradictionStatus> status) => status.Known switch
    {
        ContradictionStatus.Open => "Open",
        ContradictionStatus.UnderReview => "Under review",
        ContradictionStatus.Confirmed => "Confirmed",
        ContradictionStatus.Apparent => "Apparent",
        ContradictionStatus.Resolved => "Resolved",
        ContradictionStatus.Dismissed => "Dismissed",
        _ => Quoted(status.Word),
    };

    /// <summary>Returns how the words of a citation relate to those of the source; null if that is not stated and there is no quote.</summary>
    public static string? Of(Term<Fidelity> fidelity, bool hasQuote) => fidelity.Known switch
    {
        Fidelity.Verbatim => "quoted word for word",
        Fidelity.Paraphrase => "paraphrased",
        Fidelity.Translation => "translated",
        Fidelity.Summary => "summarized",
        Fidelity.Unspecified => hasQuote ? "not stated whether word for word" : null,
        _ => Quoted(fidelity.Word),
    };

    public static string Of(Term<Modality> modality) => modality.Known switch
    {
        Modality.Fact => "a claim of fact",
        Modality.Value => "a value judgment",
        Modality.Policy => "a claim about what should be done",
        Modality.Prediction => "a prediction",
        Modality.Promise => "a promise",
        Modality.Allegation => "an allegation",
        _ => Quoted(modality.Word),
    };

    /// <summary>Returns how certain a claimant is; null if that is not stated.</summary>
    public static string? Of(Term<Certainty> certainty) => certainty.Known switch
    {
        Certainty.Unspecified => null,
        Certainty.Certain => "put as certain",
        Certainty.Probable => "put as probable",
        Certainty.Possible => "put as possible",
        _ => Quoted(certainty.Word),
    };

    public static string Of(Term<Stance> stance) => stance.Known switch
    {
        Stance.Asserts => "asserts",
        Stance.Denies => "denies",
        Stance.Questions => "questions",
        _ => Quoted(stance.Word),
    };

    public static string Of(Term<ClaimStatus> status) => status.Known switch
    {
        ClaimStatus.Active => "Active",
        ClaimStatus.Retracted => "Withdrawn",
        ClaimStatus.Corrected => "Corrected",
        ClaimStatus.Superseded => "Superseded",
        ClaimStatus.Misattributed => "Misattributed",
        _ => Quoted(status.Word),
    };

    public static string Of(Term<ActorKind> kind) => kind.Known switch
    {
        ActorKind.Unknown => "kind not stated",
        { } known => Spaced(new Term<ActorKind>(known).Word),
        null => Quoted(kind.Word),
    };

    public static string Of(Term<TopicKind> kind) => kind.Known is null ? Quoted(kind.Word) : Spaced(kind.Word);

    public static string Of(Term<SourceKind> kind) => kind.Known switch
    {
        SourceKind.Other => "source",
        { } known => Spaced(new Term<SourceKind>(known).Word),
        null => Quoted(kind.Word),
    };

    /// <summary>Returns what is known of the name of an actor; null if it is the actor's own.</summary>
    public static string? Of(Term<Anonymity> anonymity) => anonymity.Known switch
    {
        Anonymity.Named => null,
        Anonymity.Pseudonymous => "under a pseudonym",
        Anonymity.Withheld => "name withheld by the source",
        Anonymity.Unknown => "name not known",
        _ => Quoted(anonymity.Word),
    };

    /// <summary>Returns a word of a vocabulary as people write it: <c>pressConference</c> as "press conference".</summary>
    private static string Spaced(string word) => string.Concat(word.Select(static letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    private static string Quoted(string word) => $"“{MessageText.Plain(word)}”";
}
