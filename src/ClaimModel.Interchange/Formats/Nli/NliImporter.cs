using ClaimModel.Interchange.Importing;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Formats.Nli;

/// <summary>Imports pairs of sentences with labels. Not thread-safe.</summary>
internal sealed class NliImporter(ImportContext context)
{
    private readonly NliRoles _roles = new();
    private readonly NliCollection _collection = new(context);

    /// <summary>Adds the sentences of a pair, and what its label says.</summary>
    public void Add(IReadOnlyList<NliField> fields, ImportOrigin origin)
    {
        var assigned = _roles.Assign(fields);
        if (!assigned.ContainsKey(NliRole.Premise) && !assigned.ContainsKey(NliRole.Hypothesis))
        {
            context.Report(ImportRules.Required, "There are no sentences here; two texts, such as \"premise\" and \"hypothesis\", and a \"label\" are required.", origin);
            return;
        }

        var language = LanguageOf(fields, assigned);
        var premise = SentenceOf(fields, assigned, NliRole.Premise, NliRole.PremiseId, language, origin);
        var hypothesis = SentenceOf(fields, assigned, NliRole.Hypothesis, NliRole.HypothesisId, language, origin);
        var pair = new NliPair(premise, hypothesis, origin);
        var forward = ReadLabel(fields, assigned, assigned.ContainsKey(NliRole.ForwardLabel) ? NliRole.ForwardLabel : NliRole.Label, pair);
        var backward = ReadLabel(fields, assigned, NliRole.BackwardLabel, pair);
        if (assigned.ContainsKey(NliRole.ForwardLabel) && forward != ReadLabel(fields, assigned, NliRole.Label, pair: null))
        {
            assigned.Remove(NliRole.Label); // kept, since it says something else
        }

        ReadOthers(fields, assigned, pair);
        _collection.Add(pair, forward, backward);
    }

    /// <summary>Adds the records that are still held.</summary>
    public void Complete() => _collection.Flush();

    private static string? TextOf(IReadOnlyList<NliField> fields, Dictionary<NliRole, int> assigned, NliRole role) =>
        assigned.TryGetValue(role, out var index) && fields[index].Text is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>Returns a sentence; null, with a diagnostic, if there is none.</summary>
    private NliSentence? SentenceOf(IReadOnlyList<NliField> fields, Dictionary<NliRole, int> assigned, NliRole role, NliRole idRole, LanguageTag? language, ImportOrigin origin)
    {
        if (TextOf(fields, assigned, role) is not { } written)
        {
            var (what, names) = role == NliRole.Premise ? ("first", "\"premise\" or \"sentence1\"") : ("second", "\"hypothesis\" or \"sentence2\"");
            context.Report(ImportRules.Required, $"The pair has no {what} sentence; a text named {names} is required.", assigned.TryGetValue(role, out var empty) ? fields[empty].Origin : origin);
            return null;
        }

        var field = fields[assigned[role]];
        if (written.Length > context.Options.MaxTextLength)
        {
            context.Report(ImportRules.Limit, $"The sentence has {MessageText.Number(written.Length)} characters; at most {MessageText.Number(context.Options.MaxTextLength)} are permitted.", field.Origin);
            return null;
        }

        var text = written.Trim();
        if (text != written)
        {
            context.NoteChange("White space around sentences was removed", written, text, field.Origin);
        }

        return _collection.Sentence(text, TextOf(fields, assigned, idRole), language, field.Origin);
    }

    /// <summary>Returns the language; null if there is none, or if it is not a tag, so that it is kept as other content.</summary>
    private static LanguageTag? LanguageOf(IReadOnlyList<NliField> fields, Dictionary<NliRole, int> assigned)
    {
        if (LanguageTag.TryParse(TextOf(fields, assigned, NliRole.Language), out var language))
        {
            return language;
        }

        assigned.Remove(NliRole.Language);
        return null;
    }

    /// <summary>Returns a label. A label that is neither entailment nor contradiction is kept with the pair; null for the pair only reads it.</summary>
    private NliLabel ReadLabel(IReadOnlyList<NliField> fields, Dictionary<NliRole, int> assigned, NliRole role, NliPair? pair)
    {
        if (!assigned.TryGetValue(role, out var index))
        {
            if (role == NliRole.Label && pair is not null)
            {
                context.Report(ImportRules.Required, "The pair has no label; \"label\" or \"gold_label\" is required.", pair.Origin);
            }

            return NliLabel.Neither;
        }

        var field = fields[index];
        var text = field.Text ?? (field.IsEmpty ? "" : field.ToString());
        var isKnown = NliLabels.TryParse(text, out var label, out var name);
        if (pair is null)
        {
            return label;
        }

        if (!isKnown)
        {
            context.Report(ImportRules.Value, $"The label {MessageText.Quoted(text)} is not known; entailment, neutral, contradiction, and - for none are.", field.Origin);
        }
        else if (text.Trim() is "0" or "1" or "2")
        {
            context.NoteChange("Labels in numbers were read as 0 for entailment, 1 for neutral and 2 for contradiction", text, name!, field.Origin);
        }

        if (label == NliLabel.Neither)
        {
            var member = role == NliRole.BackwardLabel ? "backwardLabel" : "label";
            pair.Keep(member, CustomMember.JsonOf(name ?? text));
            context.NoteKept($"{field.Name} {name ?? text}", NliPair.Member, text, field.Origin);
        }

        return label;
    }

    private void ReadOthers(IReadOnlyList<NliField> fields, Dictionary<NliRole, int> assigned, NliPair pair)
    {
        pair.IsSymmetric = TextOf(fields, assigned, NliRole.Symmetric) is { } symmetric && symmetric.Equals("true", StringComparison.OrdinalIgnoreCase);
        pair.Explanation = TextOf(fields, assigned, NliRole.Explanation)?.Trim();
        if (TextOf(fields, assigned, NliRole.ContradictionId) is { } id)
        {
            pair.ContradictionId = ContradictionId.Parse(StableId.FromKey(id));
        }

        if (Term<ContradictionStrength>.TryParse(TextOf(fields, assigned, NliRole.Strength), out var strength))
        {
            pair.Strength = strength;
        }
        else
        {
            assigned.Remove(NliRole.Strength);
        }

        var used = assigned.Values.ToHashSet();
        for (var index = 0; index < fields.Count; index++)
        {
            var field = fields[index];
            if (field.IsEmpty || used.Contains(index))
            {
                continue;
            }

            if (_roles.Of(field.Name).Role == NliRole.Derived)
            {
                context.NoteDropped(field.Name, field.ToString(), field.Origin);
            }
            else
            {
                pair.Keep(field.Name, field.ToJson());
                context.NoteKept(field.Name, NliPair.Member, field.ToString(), field.Origin);
            }
        }
    }
}
