using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Records;
using ClaimModel.Json.Writing;

namespace ClaimModel.Json.Reading;

/// <summary>Collects the unknown members of an object.</summary>
internal sealed class UnknownMembers
{
    /// <summary>A depth that does not exceed the limit in any record.</summary>
    private const int MaxPlainDepth = 32;

    private readonly List<ExtensionMember> _members = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Reads the current member.</summary>
    public void Read<TRecord>(ref Utf8JsonReader json, ReadContext context, RecordCodec<TRecord> record)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        if (!TryReadName(ref json, context, out var name))
        {
            return;
        }

        if (!context.NeedsUnknown(ref json) && !UnknownMember.IsCustom(name))
        {
            context.ReportUnknown(ref json, UnknownMember.NotListed);
        }
        else if (record.FindUnknown(name) is { } unknown)
        {
            context.ReportUnknown(ref json, unknown);
        }

        ReadValue(ref json, context, name);
    }

    /// <summary>Reads the name of the current member; returns false if it is invalid, in which case the member is skipped.</summary>
    public bool TryReadName(ref Utf8JsonReader json, ReadContext context, [NotNullWhen(true)] out string? name)
    {
        if (!context.TryGetText(ref json, out name))
        {
            json.TrySkip();
            return false;
        }

        if (!_names.Add(name))
        {
            context.SkipDuplicate(ref json, name);
            return false;
        }

        return true;
    }

    /// <summary>Reads the value of the current member, and adds the member.</summary>
    public void ReadValue(ref Utf8JsonReader json, ReadContext context, string name)
    {
        json.Read();
        if (RawJson.TryRead(ref json, context, out var value))
        {
            _members.Add(new(name, value));
        }
    }

    /// <summary>Reads the custom member whose name starts at an offset, and adds it.</summary>
    /// <returns>The offset after the value; <see cref="PlainJson.NotPlain"/> if it is not in plain form, or if something about the member is to be reported.</returns>
    public int ReadPlain(ReadOnlySpan<byte> json, int start)
    {
        var offset = PlainJson.SkipColon(json, PlainText.Read(json, start, out var name));
        if (offset < 0 || !UnknownMember.IsCustom(name!) || !_names.Add(name!)) // read: not null
        {
            return PlainJson.NotPlain;
        }

        try
        {
            var reader = new Utf8JsonReader(json[offset..], new JsonReaderOptions { MaxDepth = MaxPlainDepth });
            var context = new ReadContext(expectedBytes: 0);
            reader.Read();
            if (!RawJson.TryRead(ref reader, context, out var value) || context.HasDiagnostics)
            {
                return PlainJson.NotPlain;
            }

            _members.Add(new(name!, value));
            return offset + (int)reader.BytesConsumed;
        }
        catch (JsonException)
        {
            return PlainJson.NotPlain;
        }
    }

    public Extensions ToExtensions() => new(new ValueList<ExtensionMember>(_members.ToArray()));
}
