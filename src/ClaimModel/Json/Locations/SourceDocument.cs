using System.Globalization;
using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;

namespace ClaimModel.Json.Locations;

/// <summary>The text that a dataset was read from, kept to locate violations of rules. Thread-safe once it has been read.</summary>
/// <param name="utf8">The text, without byte order mark.</param>
/// <param name="file">The file's name; null if there is none.</param>
/// <param name="syntax">The reader options.</param>
/// <param name="corrected">The text with its syntax errors corrected, if it has any that could be corrected.</param>
internal sealed class SourceDocument(ReadOnlyMemory<byte> utf8, string? file, JsonReaderOptions syntax, CorrectedText? corrected = null)
{
    private SourceMap? _map;

    /// <summary>Gets the text that was read, without byte order mark: the copy if syntax errors were corrected. Offsets are those of this text.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; } = corrected?.Utf8 ?? utf8;

    /// <summary>Gets the text as it is in the file, without byte order mark.</summary>
    public ReadOnlyMemory<byte> Original { get; } = utf8;

    /// <summary>Returns the offset in <see cref="Original"/>.</summary>
    public long ToOriginal(long offset) => corrected?.Map.ToOriginal(offset) ?? offset;

    /// <summary>Gets the file's name; null if there is none.</summary>
    public string? File { get; } = file;

    /// <summary>Gets the reader options.</summary>
    public JsonReaderOptions Syntax { get; } = syntax;

    /// <summary>Gets the locations in the file that the text was translated from; null if the text is that of the file.</summary>
    public ForeignLocations? Foreign { get; init; }

    /// <summary>Gets the number of objects and arrays that contain a record: 2 in a document, 0 if the text is a line of JSON Lines.</summary>
    public int RecordDepth { get; init; } = 2;

    /// <summary>Gets the members of the dataset itself. If it has others by now, it no longer corresponds to the text.</summary>
    public object?[] Header { get; init; } = [];

    /// <summary>Gets the offsets of list elements that were skipped: the dataset has no such elements.</summary>
    public OffsetSet SkippedOffsets { get; init; } = OffsetSet.Empty;

    /// <summary>Gets the offsets of the values that are invalid.</summary>
    public OffsetSet InvalidOffsets { get; init; } = OffsetSet.Empty;

    /// <summary>Gets the ids of records that were skipped; an empty id stands for one that could not be read.</summary>
    public IReadOnlySet<(RecordType Type, string Id)> SkippedIds { get; init; } = new HashSet<(RecordType Type, string Id)>();

    /// <summary>Gets a value indicating whether the text is cut off or has a syntax error, so that records may be missing.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>Gets the map of the text, which is created when it is first needed.</summary>
    public SourceMap Map => CreateMap(default);

    /// <summary>Creates the map of the text unless it exists.</summary>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public SourceMap CreateMap(CancellationToken cancellationToken) => _map ??= new(this, cancellationToken);

    /// <summary>Returns errors of reading, in the order of the text, as diagnostics with their locations.</summary>
    public ValueList<Diagnostic> Locate(IEnumerable<ReadError> errors, CancellationToken cancellationToken = default) =>
        errors.Select(error => ToDiagnostic(error, CreateMap(cancellationToken).LocationAt(error.Offset, error.ValueOffset))).ToValueList();

    /// <summary>Returns the location of a diagnostic.</summary>
    public DiagnosticLocation ToLocation(SourceLocation location) =>
        Foreign?.At(location.Line, location.Pointer) ?? DiagnosticLocation.InText(location.Line, location.Column, location.Pointer, File);

    /// <summary>Returns the line of a value in the file, or the row of a sheet.</summary>
    /// <param name="pointer">The JSON Pointer in the dataset.</param>
    public int LineOf(string pointer)
    {
        var location = ToLocation(Map.LocationOf(pointer));
        return location.Line ?? int.Parse(location.Cell!.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), CultureInfo.InvariantCulture); // without a line, there is a cell
    }

    /// <summary>Returns diagnostics in the order of the file.</summary>
    public IEnumerable<T> Sort<T>(IEnumerable<T> diagnostics, Func<T, DiagnosticLocation> locationOf) => Foreign is null
        ? diagnostics.OrderBy(diagnostic => locationOf(diagnostic).Line).ThenBy(diagnostic => locationOf(diagnostic).Column)
        : diagnostics.OrderBy(locationOf, Foreign);

    private Diagnostic ToDiagnostic(ReadError error, SourceLocation location) => error.ToDiagnostic(ToLocation(location), location.RecordId);

    /// <summary>Gets a value indicating whether there are invalid values inside the text.</summary>
    public bool HasErrors => !InvalidOffsets.IsEmpty;

    /// <summary>Determines whether a value is invalid.</summary>
    /// <param name="pointer">The JSON Pointer of a member of the root.</param>
    public bool IsInvalid(string pointer) => HasErrors && Map.IsInvalid(pointer, withContent: false);

    /// <summary>Determines whether a value other than the root is invalid or contains an invalid one.</summary>
    /// <param name="pointer">The JSON Pointer in the dataset, where elements that were skipped do not count.</param>
    public bool HasInvalid(string pointer) => HasErrors && Map.IsInvalid(pointer, withContent: true);
}
