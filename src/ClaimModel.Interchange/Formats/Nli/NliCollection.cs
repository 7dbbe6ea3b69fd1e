using System.Text;
using ClaimModel.Interchange.Importing;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Formats.Nli;

/// <summary>The sentences and contradictions of pairs, each of which is added once. Not thread-safe.</summary>
/// <remarks>They are held until all pairs are known. A stream with very many sentences is added in parts, so that pairs that are far from each other are not joined.</remarks>
internal sealed class NliCollection(ImportContext context)
{
    private readonly Dictionary<string, NliSentence> _sentences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NliDisagreement> _disagreements = new(StringComparer.Ordinal);

    /// <summary>Returns the sentence with a text; adds it if it is new.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">The id in the file; null to derive one from the text.</param>
    /// <param name="language">The language; null if it is not stated.</param>
    /// <param name="origin">Where the sentence is.</param>
    public NliSentence Sentence(string text, string? key, LanguageTag? language, ImportOrigin origin)
    {
        var id = key is null ? StableId.FromText(text) : StableId.FromKey(key);
        if (_sentences.TryGetValue(id, out var known) && known.Text != text)
        {
            var distinct = StableId.Distinguish(id, Encoding.UTF8.GetBytes(text));
            context.Report(RepeatedId.Diagnostic("claim", id, distinct, origin));
            id = distinct;
        }

        if (!_sentences.TryGetValue(id, out var sentence))
        {
            _sentences.Add(id, sentence = new(ClaimId.Parse(id), text, origin));
        }

        sentence.Language ??= language;
        return sentence;
    }

    /// <summary>Adds what the labels of a pair say.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="forward">What the premise says about the hypothesis.</param>
    /// <param name="backward">What the hypothesis says about the premise.</param>
    public void Add(NliPair pair, NliLabel forward, NliLabel backward)
    {
        if (pair is not { Premise: { } premise, Hypothesis: { } hypothesis })
        {
            KeepLabel(pair, forward);
            KeepWithSentence(pair);
        }
        else if (premise == hypothesis)
        {
            if (forward == NliLabel.Contradiction || backward == NliLabel.Contradiction)
            {
                context.Report(ImportRules.Doubtful, $"The sentence {MessageText.Quoted(premise.Text)} is said to contradict itself; a contradiction has two claims, so it is not imported.", pair.Origin);
            }

            KeepLabel(pair, forward);
            KeepWithSentence(pair);
        }
        else
        {
            Add(pair, premise, hypothesis, forward, backward);
        }

        if (_sentences.Count >= context.MaxHeldRecords)
        {
            Flush();
        }
    }

    /// <summary>Adds all records that are held.</summary>
    public void Flush()
    {
        foreach (var sentence in _sentences.Values)
        {
            context.Add(ClaimOf(sentence), sentence.Origin);
        }

        foreach (var disagreement in _disagreements.Values)
        {
            context.Add(ContradictionOf(disagreement), disagreement.Origin);
        }

        _sentences.Clear();
        _disagreements.Clear();
    }

    private void Add(NliPair pair, NliSentence premise, NliSentence hypothesis, NliLabel forward, NliLabel backward)
    {
        if (forward == NliLabel.Entailment)
        {
            premise.Entailed.Add(hypothesis.Id.Value);
            if (pair.IsSymmetric)
            {
                hypothesis.Repeated.Add(premise.Id.Value);
                premise.Entailed.Remove(hypothesis.Id.Value);
            }
        }

        if (backward == NliLabel.Entailment)
        {
            hypothesis.Entailed.Add(premise.Id.Value);
        }

        if (forward == NliLabel.Contradiction || backward == NliLabel.Contradiction)
        {
            AddDisagreement(pair, premise, hypothesis, forward, backward);
        }
        else
        {
            KeepExplanation(pair);
            KeepWithSentence(pair);
        }
    }

    private void AddDisagreement(NliPair pair, NliSentence premise, NliSentence hypothesis, NliLabel forward, NliLabel backward)
    {
        var derived = Contradiction.IdFor(premise.Id, hypothesis.Id);
        var id = pair.ContradictionId is { } stated && stated != derived ? stated : (ContradictionId?)null;
        var key = (id ?? derived).Value;
        if (!_disagreements.TryGetValue(key, out var disagreement))
        {
            _disagreements.Add(key, disagreement = new(id, pair.Origin));
        }

        disagreement.Claims.Add(premise.Id.Value);
        disagreement.Claims.Add(hypothesis.Id.Value);
        disagreement.Strength = pair.Strength ?? disagreement.Strength;
        if (forward == NliLabel.Contradiction && !(pair.IsSymmetric && id is not null))
        {
            disagreement.Judged.Add(hypothesis.Id.Value);
        }

        if (backward == NliLabel.Contradiction || (pair.IsSymmetric && id is null))
        {
            disagreement.Judged.Add(premise.Id.Value);
        }

        if (pair.Explanation is { } explanation)
        {
            disagreement.Explanations.Add(explanation);
        }

        if (pair.HasKept)
        {
            disagreement.Pairs.Add(pair.ToJson(withPremise: true));
        }
    }

    /// <summary>Keeps the label of a pair that does not have two sentences.</summary>
    private void KeepLabel(NliPair pair, NliLabel label)
    {
        if (label != NliLabel.Neither)
        {
            var name = label == NliLabel.Entailment ? NliLabels.Entailment : NliLabels.Contradiction;
            pair.Keep("label", CustomMember.JsonOf(name));
            context.NoteKept($"label {name}, without two sentences", NliPair.Member, name, pair.Origin);
        }
    }

    private void KeepExplanation(NliPair pair)
    {
        if (pair.Explanation is { } explanation)
        {
            pair.Keep("explanation", CustomMember.JsonOf(explanation));
            context.NoteKept("explanation", NliPair.Member, explanation, pair.Origin);
        }
    }

    private static void KeepWithSentence(NliPair pair)
    {
        if (pair.HasKept)
        {
            (pair.Premise ?? pair.Hypothesis)?.Pairs.Add(pair.ToJson(withPremise: false));
        }
    }

    /// <summary>Returns the claim of a sentence. Of two sentences that entail each other, the one whose id is the greater repeats the other one.</summary>
    private Claim ClaimOf(NliSentence sentence)
    {
        var id = sentence.Id.Value;
        var mutual = sentence.Entailed.Where(other => _sentences.TryGetValue(other, out var entailed) && entailed.Entailed.Contains(id)).ToList();
        return new()
        {
            Id = sentence.Id,
            Text = sentence.Text,
            Language = sentence.Language,
            Repeats = IdsOf(sentence.Repeated.Union(mutual.Where(other => string.CompareOrdinal(other, id) < 0), StringComparer.Ordinal)),
            Supports = IdsOf(sentence.Entailed.Except(mutual, StringComparer.Ordinal)),
            Extensions = ExtensionsOf(sentence.Pairs),
        };
    }

    private Contradiction ContradictionOf(NliDisagreement disagreement)
    {
        var extensions = ExtensionsOf(disagreement.Pairs);
        if (disagreement.Explanations.Count > 1)
        {
            extensions = extensions.WithTexts("x-explanations", disagreement.Explanations);
            foreach (var explanation in disagreement.Explanations)
            {
                context.NoteKept("explanation, if there are several", "x-explanations", explanation, disagreement.Origin);
            }
        }

        return disagreement.ToContradiction() with { Extensions = extensions };
    }

    private static ValueList<ClaimId> IdsOf(IEnumerable<string> ids) => [.. ids.Order(StringComparer.Ordinal).Select(static id => ClaimId.Parse(id))];

    private static Extensions ExtensionsOf(SortedSet<string> pairs) => pairs.Count == 0 ? Extensions.Empty : Extensions.Empty.With(NliPair.Member, $"[{string.Join(',', pairs)}]");
}
