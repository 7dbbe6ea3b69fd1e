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
        if (!context.TryGetText(ref json, out var name))
        {
            json.TrySkip();
            return;
        }

        if (!_names.Add(name))
        {
            context.SkipDuplicate(ref json, name);
            return;
        }

        if (record.FindUnknown(name) is { } unknown)
        {
            context.Report(JsonRules.KnownMember, ref json, unknown.Message, unknown.Suggestion);
        }

        json.Read();
        if (RawJson.TryRead(ref json, context, out var value))
        {
            _members.Add(new(name, value));
        }
    }

    public Extensions ToExtensions() => new(new ValueList<ExtensionMember>(_members.ToArray()));
}
