using ClaimModel.Json.Locations;

namespace ClaimModel.Json.Reading;

/// <summary>A copy of a text in which syntax errors are corrected, so that the rest can be read. All offsets are those of the copy.</summary>
/// <param name="Utf8">The copy; invalid where an error could not be corrected.</param>
/// <param name="Map">Converts offsets to those of the text itself.</param>
/// <param name="Errors">The syntax errors that were corrected, by offset.</param>
internal sealed record CorrectedText(byte[] Utf8, OffsetMap Map, IReadOnlyList<ReadError> Errors)
{
    /// <summary>Returns the errors of reading the copy together with those that were corrected. A value that was made up has no other error.</summary>
    public void AddTo(List<ReadError> errors)
    {
        var madeUp = Errors.Where(static error => error.Recovery == SyntaxRecovery.ValueLost).Select(static error => error.Offset).ToHashSet();
        errors.RemoveAll(error => madeUp.Contains(error.Offset));
        errors.InsertRange(0, Errors);
    }
}
