namespace ClaimModel.Interchange;

/// <summary>Content of a foreign file that the model has no member for, counted over the whole file.</summary>
/// <param name="Content">What is lost: the name of the column or the path of the member, such as <c>author.image</c>.</param>
/// <param name="KeptAs">The custom member that keeps the content, such as <c>x-author-image</c>; null if the content was dropped.</param>
/// <param name="Count">The number of values.</param>
/// <param name="Examples">The first values, with their locations.</param>
public sealed record ImportLoss(string Content, string? KeptAs, long Count, ValueList<ImportExample> Examples)
{
    /// <summary>Returns a line such as <c>author.image: 12 values, kept as x-author-image, such as "a.png" at page.json(3,4)</c>.</summary>
    public override string ToString()
    {
        var values = Values.MessageText.Count(Count, "value");
        var fate = KeptAs is null ? "dropped" : $"kept as {KeptAs}";
        return Examples.IsEmpty ? $"{Content}: {values}, {fate}" : $"{Content}: {values}, {fate}, such as {Examples[0]}";
    }
}
