using System.Collections.Concurrent;
using ClaimModel.Diagnostics;

namespace ClaimModel.Json.Reading;

/// <summary>
/// Reports unknown members of a text in a later minor version as information, and each of them only where it occurs first: that version may
/// define them. If there are very many, later ones are reported wherever they occur. Thread-safe.
/// </summary>
/// <param name="maxCount">The maximum number of members to remember.</param>
internal sealed class LaterVersionMembers(int maxCount)
{
    /// <summary>The positions of the first occurrences, by the message, which contains the name and the type of the record.</summary>
    private readonly ConcurrentDictionary<string, long> _first = new(StringComparer.Ordinal);

    private int _count;

    /// <summary>Adds the next part of the text, in the order of the text.</summary>
    /// <param name="start">The position of the part.</param>
    /// <param name="errors">The errors and warnings of the part.</param>
    public void Add(long start, IEnumerable<ReadError> errors)
    {
        foreach (var error in errors.Where(IsUnknownMember))
        {
            _count += _count < maxCount && _first.TryAdd(error.Message, start + error.Offset) ? 1 : 0;
        }
    }

    /// <summary>Returns what is to be reported about a part of the text that has been added.</summary>
    /// <param name="start">The position of the part.</param>
    /// <param name="errors">The errors and warnings of the part.</param>
    public ReadError[] Select(long start, IEnumerable<ReadError> errors) =>
    [
        .. errors
            .Where(error => !IsUnknownMember(error) || !_first.TryGetValue(error.Message, out var first) || first == start + error.Offset)
            .Select(static error => IsUnknownMember(error) ? error with { Severity = DiagnosticSeverity.Info } : error),
    ];

    /// <summary>Returns the number of diagnostics that are not listed.</summary>
    public static OmittedDiagnostics Select(OmittedDiagnostics omitted) =>
        omitted.Select(static rule => rule.Rule == JsonRules.KnownMember ? DiagnosticSeverity.Info : rule.Severity);

    private static bool IsUnknownMember(ReadError error) => error.Rule == JsonRules.KnownMember;
}
