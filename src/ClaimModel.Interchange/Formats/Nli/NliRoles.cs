namespace ClaimModel.Interchange.Formats.Nli;

/// <summary>Determines what the fields of pairs mean by their names, which differ from dataset to dataset. Not thread-safe.</summary>
internal sealed class NliRoles
{
    private const int MaxKnownNames = 10_000;

    /// <summary>The names without case, blanks, hyphens and underscores. If a pair has several fields for a role, the first name in its list is meant.</summary>
    private static readonly (NliRole Role, string[] Names)[] Table =
    [
        (NliRole.Premise, ["premise", "sentence1", "sentencea", "text1", "evidence", "context"]),
        (NliRole.Hypothesis, ["hypothesis", "sentence2", "sentenceb", "text2", "claim", "query"]),
        (NliRole.PremiseId, ["premiseid", "sentence1id", "sentenceaid"]),
        (NliRole.HypothesisId, ["hypothesisid", "sentence2id", "sentencebid"]),
        (NliRole.Label, ["goldlabel", "label", "gold", "entailmentlabel", "entailmentjudgment"]),
        (NliRole.ForwardLabel, ["entailmentab"]),
        (NliRole.BackwardLabel, ["entailmentba"]),
        (NliRole.Symmetric, ["symmetric"]),
        (NliRole.ContradictionId, ["contradictionid"]),
        (NliRole.Strength, ["strength"]),
        (NliRole.Explanation, ["explanation", "explanation1", "reason", "rationale"]),
        (NliRole.Language, ["language", "lang"]),
    ];

    private readonly Dictionary<string, (NliRole Role, int Priority)> _known = new(StringComparer.Ordinal);

    /// <summary>Returns the field of each role, except for <see cref="NliRole.Other"/> and <see cref="NliRole.Derived"/>; the value is the index of the field.</summary>
    public Dictionary<NliRole, int> Assign(IReadOnlyList<NliField> fields)
    {
        var assigned = new Dictionary<NliRole, int>();
        for (var index = 0; index < fields.Count; index++)
        {
            var (role, priority) = Of(fields[index].Name);
            if (role is NliRole.Other or NliRole.Derived || (fields[index].Text is null && IsSentence(role)))
            {
                continue;
            }

            if (!assigned.TryGetValue(role, out var other) || priority < Of(fields[other].Name).Priority)
            {
                assigned[role] = index;
            }
        }

        return assigned;
    }

    /// <summary>Returns the role that a name can have, and its place in the list of the names of the role.</summary>
    public (NliRole Role, int Priority) Of(string name)
    {
        if (_known.TryGetValue(name, out var known))
        {
            return known;
        }

        var key = string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        var (role, names) = Array.Find(Table, row => row.Names.Contains(key));
        var result = names is not null ? (role, Array.IndexOf(names, key))
            : key.EndsWith("parse", StringComparison.Ordinal) || key.EndsWith("embedding", StringComparison.Ordinal) ? (NliRole.Derived, 0)
            : (NliRole.Other, 0);
        if (_known.Count < MaxKnownNames)
        {
            _known.Add(name, result);
        }

        return result;
    }

    private static bool IsSentence(NliRole role) => role is NliRole.Premise or NliRole.Hypothesis;
}
