using ClaimModel.Values;

namespace ClaimModel.Interchange;

/// <summary>Content of a dataset that a format cannot carry, counted over the whole dataset.</summary>
/// <param name="Content">What is lost: the record type and the member, such as <c>claim.certainty</c>, or a record type.</param>
/// <param name="Reason">Why, or what becomes of it, in a few words, such as <c>the format has no dates</c>.</param>
/// <param name="Count">The number of values or records.</param>
/// <param name="Examples">The ids of the first records.</param>
public sealed record ExportLoss(string Content, string Reason, long Count, ValueList<string> Examples)
{
    /// <summary>Returns a line such as <c>claim.certainty: 3 values (the format has no certainty), such as in "lavrov-1"</c>.</summary>
    public override string ToString() =>
        $"{Content}: {MessageText.Count(Count, "value")} ({Reason}){(Examples.IsEmpty ? "" : $", such as in {MessageText.Quoted(Examples[0])}")}";
}
