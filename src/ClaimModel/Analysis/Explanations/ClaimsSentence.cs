namespace ClaimModel.Analysis.Explanations;

/// <summary>Lists what the claims of a finding say, for rules without a form of their own.</summary>
internal static class ClaimsSentence
{
    /// <summary>Returns "Ann asserts on 2017-04-12 that Cy married “Di”; Bob asserts that Cy is related to “Di”".</summary>
    public static string Of(ExplanationContext context)
    {
        var groups = StatementGroup.Of(context, context.Claims);
        List<string> sentences = [.. groups.Select((group, index) => group.Say(index == 0 ? null : groups[index - 1]))];
        return StatementGroup.Join([.. sentences.Take(1)], [.. sentences.Skip(1)]);
    }
}
