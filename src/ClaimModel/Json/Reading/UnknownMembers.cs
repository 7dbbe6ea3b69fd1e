using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ClaimModel.Json.Records;
using ClaimModel.Json.Writing;

namespace ClaimModel.Json.Reading;

/// <summary>Collects the unknown members of an object.</summary>
internal sealed class UnknownMembers
{
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

    public Extensions ToExtensions() => new(new ValueList<ExtensionMember>(_members.ToArray()));
}
