namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>The section "Qualifiers": how the qualifiers of two propositions relate.</summary>
internal sealed class QualifierComparison(Terms terms)
{
    private readonly IssueValues _values = new(terms);

    /// <summary>Returns the worst result of all keys.</summary>
    public QualifierRelation Compare(Proposition one, Proposition other)
    {
        var (texts, otherTexts) = (ByKey(one), ByKey(other));
        return texts.Keys.Union(otherTexts.Keys).Select(key => Compare(texts.GetValueOrDefault(key), otherTexts.GetValueOrDefault(key))).DefaultIfEmpty().Max();
    }

    private QualifierRelation Compare(string? text, string? otherText)
    {
        if (text is null || otherText is null)
        {
            return QualifierRelation.Unclear;
        }

        var (one, other) = (terms.MeaningOf(text), terms.MeaningOf(otherText));
        if (one.Key == other.Key && !Meaning.DependsOnAlias(one, other))
        {
            return QualifierRelation.Same;
        }

        return _values.Exclude(one, other) ? QualifierRelation.Different : QualifierRelation.Unclear;
    }

    // If two keys are the same words, the first one counts.
    private static Dictionary<string, string> ByKey(Proposition proposition) =>
        proposition.Qualifiers.GroupBy(qualifier => NormalizedWords.Of(qualifier.Key)).ToDictionary(group => group.Key, group => group.First().Value);
}
