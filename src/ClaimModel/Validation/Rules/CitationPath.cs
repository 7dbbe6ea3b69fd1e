namespace ClaimModel.Validation.Rules;

/// <summary>The path of a citation in a claim; formatted only if it is reported.</summary>
/// <param name="Review">The index of the review that contains the citation; -1 for a citation of the claim itself.</param>
/// <param name="Index">The index of the citation.</param>
internal readonly record struct CitationPath(int Review, int Index)
{
    /// <summary>Calls a check for each citation of a claim and of its reviews.</summary>
    public static void ForEach(Claim claim, RuleContext context, Action<Citation, CitationPath, RuleContext> check)
    {
        ForEach(claim.Citations, -1, context, check);
        for (var i = 0; i < claim.Reviews.Count; i++)
        {
            ForEach(claim.Reviews[i].Citations, i, context, check);
        }
    }

    public override string ToString() => Review < 0 ? $"citations/{Index}" : $"reviews/{Review}/citations/{Index}";

    private static void ForEach(ValueList<Citation> citations, int review, RuleContext context, Action<Citation, CitationPath, RuleContext> check)
    {
        for (var i = 0; i < citations.Count; i++)
        {
            check(citations[i], new(review, i), context);
        }
    }
}
