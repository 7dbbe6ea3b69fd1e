using ClaimModel.Interchange.Importing.Json;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Formats.ClaimReview;

/// <summary>The verdict and the rating of a review, as far as its <c>reviewRating</c> makes sense.</summary>
internal sealed class ReviewRating
{
    private readonly ImportContext _context;
    private readonly MemberReader _reader;

    public ReviewRating(ImportContext context, MemberReader reader, JsonMembers review, Func<JsonValue, JsonValue> resolve)
    {
        (_context, _reader) = (context, reader);
        var value = review.Take("reviewRating");
        var first = value?.OneOrMany.Select(item => (JsonValue?)resolve(item)).FirstOrDefault();
        if (value is null || first is null)
        {
            review.Return("reviewRating");
        }
        else if (first.Value.IsObject)
        {
            Node = new(first.Value, SchemaNames.Local);
            Read(Node);
        }
        else if (MemberReader.TextOf(first.Value) is { } verdict)
        {
            Verdict = reader.Plain(verdict, first.Value); // the words of the verdict, where a rating is required
        }
        else
        {
            review.Return("reviewRating");
        }

        if (value is { IsList: true } && value.Value.Children.Skip(1).Any())
        {
            review.Return("reviewRating");
        }
    }

    /// <summary>Gets the node; null if there is none. What is not used is in its rest.</summary>
    public JsonMembers? Node { get; }

    public string? Verdict { get; private set; }

    public string? Explanation { get; private set; }

    public Rating? Rating { get; private set; }

    private void Read(JsonMembers node)
    {
        if (node.Peek("@type") is { } type && SchemaNames.TypesOf(node.Value).All(static name => name == "Rating"))
        {
            node.Take("@type");
        }

        Verdict = _reader.Text(node, "alternateName") ?? _reader.Text(node, "name");
        Explanation = _reader.Text(node, "ratingExplanation");
        var value = NumberOf(node, "ratingValue");
        if (value is null && node.Peek("ratingValue") is { } words && Verdict is null && MemberReader.TextOf(words) is not null)
        {
            Verdict = _reader.Text(node, "ratingValue");
        }

        var (best, worst) = (NumberOf(node, "bestRating"), NumberOf(node, "worstRating"));
        if (value is null || (best is not null && worst is not null && best.Value <= worst.Value))
        {
            ReportUnusable(node, value, best, worst);
            return;
        }

        Rating = new() { Value = value, Best = best, Worst = worst };
        if ((best is not null && value > best) || (worst is not null && value < worst))
        {
            _context.Report(ImportRules.Doubtful, $"The rating {value} is not between the worst value, {worst?.ToString() ?? "not stated"}, and the best, {best?.ToString() ?? "not stated"}.", node.Value.Origin);
        }
    }

    private void ReportUnusable(JsonMembers node, Number? value, Number? best, Number? worst)
    {
        node.Return("bestRating");
        node.Return("worstRating");
        if (value is not null)
        {
            node.Return("ratingValue");
            _context.Report(ImportRules.Doubtful, $"The best value of the rating, {best}, is not above the worst, {worst}, so that the value {value} says nothing. The verdict is imported, and the numbers are kept as custom members.", node.Value.Origin);
        }
        else if (node.Peek("ratingValue") is { IsNull: false } unusable && unusable.String != Verdict)
        {
            _context.Report(ImportRules.Doubtful, $"The value of the rating is {MessageText.Quoted(unusable.ToString())}, and not a number; it is kept as a custom member.", unusable.Origin);
        }
    }

    private static Number? NumberOf(JsonMembers node, string name)
    {
        if (Number.TryParse(node.Take(name)?.Scalar?.Trim(), out var number))
        {
            return number;
        }

        node.Return(name);
        return null;
    }
}
