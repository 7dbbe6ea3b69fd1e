using ClaimModel.Json.Locations;

namespace ClaimModel.Interchange.Translation;

/// <summary>Lines and columns of a foreign text, which the marks of translated JSON contain.</summary>
/// <param name="marks">The mark of each line of the JSON.</param>
/// <param name="file">The name of the file; null if there is none.</param>
/// <param name="isIncomplete">Whether the rest of the text could not be translated.</param>
internal sealed class TextLocations(IReadOnlyList<long> marks, string? file, bool isIncomplete) : ForeignLocations
{
    public override bool IsIncomplete => isIncomplete;

    /// <summary>Returns the mark of a place.</summary>
    public static long Mark(long line, long column) => (Math.Max(1, line) << 32) | Math.Clamp(column, 1, int.MaxValue);

    /// <summary>Returns the place of a mark.</summary>
    public static DiagnosticLocation At(long mark, string pointer, string? file) => DiagnosticLocation.InText((int)(mark >> 32), (int)(mark & int.MaxValue), pointer, file);

    public override DiagnosticLocation At(int line, string pointer) => At(marks[Math.Min(line, marks.Count) - 1], pointer, file);

    public override int Compare(DiagnosticLocation? x, DiagnosticLocation? y) => (x?.Line, x?.Column).CompareTo((y?.Line, y?.Column));
}
