using ClaimModel.Interchange.Importing;

namespace ClaimModel.Interchange.Formats.Nli;

/// <summary>A pair of sentences. Not thread-safe.</summary>
/// <param name="premise">The first sentence; null if there is none.</param>
/// <param name="hypothesis">The second sentence; null if there is none.</param>
/// <param name="origin">Where the pair is.</param>
internal sealed class NliPair(NliSentence? premise, NliSentence? hypothesis, ImportOrigin origin)
{
    /// <summary>The custom member of claims and contradictions that keeps what the model has no member for.</summary>
    public const string Member = "x-pairs";

    private readonly Dictionary<string, string> _kept = new(StringComparer.Ordinal);

    public NliSentence? Premise => premise;

    public NliSentence? Hypothesis => hypothesis;

    public ImportOrigin Origin => origin;

    public bool IsSymmetric { get; set; }

    public ContradictionId? ContradictionId { get; set; }

    public Term<ContradictionStrength>? Strength { get; set; }

    public string? Explanation { get; set; }

    /// <summary>Gets a value indicating whether the pair has content that the model has no member for.</summary>
    public bool HasKept => _kept.Count > 0;

    /// <summary>Keeps content that the model has no member for. The first of several values with the same name counts.</summary>
    public void Keep(string name, string json) => _kept.TryAdd(name, json);

    /// <summary>Returns the content that is kept as a JSON object, with the ids of the sentences.</summary>
    /// <param name="withPremise">Whether the object is not kept with the premise.</param>
    public string ToJson(bool withPremise)
    {
        List<(string Name, string Json)> members = [];
        if (withPremise && premise is not null)
        {
            members.Add(("premise", CustomMember.JsonOf(premise.Id.Value)));
        }

        if (hypothesis is not null && (withPremise || premise is not null))
        {
            members.Add(("hypothesis", CustomMember.JsonOf(hypothesis.Id.Value)));
        }

        members.AddRange(_kept.Where(member => !members.Exists(known => known.Name == member.Key)).Select(static member => (member.Key, member.Value)));
        return $"{{{string.Join(',', members.Select(static member => $"{CustomMember.JsonOf(member.Name)}:{member.Json}"))}}}";
    }
}
