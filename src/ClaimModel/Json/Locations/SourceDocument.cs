using System.Text.Json;
using ClaimModel.Json.Records;

namespace ClaimModel.Json.Locations;

/// <summary>The text that a dataset was read from, kept so that problems found later can be placed in it.</summary>
/// <param name="Utf8">The text, without byte order mark.</param>
/// <param name="File">The file's name, null where there is none.</param>
/// <param name="Syntax">How the text was read.</param>
internal sealed record SourceDocument(ReadOnlyMemory<byte> Utf8, string? File, JsonReaderOptions Syntax)
{
    /// <summary>How many objects and lists stand around a record: two in a document, none where the text is the line of one record.</summary>
    public int RecordDepth { get; init; } = 2;

    /// <summary>What the text says of the dataset as a whole: where it says something else by now, places no longer hold.</summary>
    public object?[] About { get; init; } = [];

    /// <summary>Where the list elements began that were left out: they have a place in the text and none in the dataset.</summary>
    public HashSet<long> LeftOut { get; init; } = [];

    /// <summary>The ids of records that were left out: they are known to the text and not to the dataset. An empty id may be any.</summary>
    public HashSet<(RecordType Type, string Id)> LeftOutIds { get; init; } = [];

    /// <summary>Whether the text broke off, so that records may be missing that it was to hold.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>The places of what was refused.</summary>
    public HashSet<string> Refused { get; init; } = [];

    /// <summary>These places and all around them; what is found there may follow from the refusal, and is not reported again.</summary>
    public HashSet<string> AroundRefused { get; init; } = [];

    /// <summary>This origin with what reading refused in it.</summary>
    public SourceDocument WithRefused(IEnumerable<string> pointers)
    {
        HashSet<string> refused = [.. pointers];
        HashSet<string> around = [];
        foreach (var pointer in refused)
        {
            for (var rest = pointer; rest.Length > 0 && around.Add(rest); rest = rest[..rest.LastIndexOf('/')])
            {
            }
        }

        return this with { Refused = refused, AroundRefused = around };
    }
}
