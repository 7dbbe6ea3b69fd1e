using System.Text.Json;
using ClaimModel.Json.Reading;

namespace ClaimModel.Json.Records;

internal sealed partial class RecordCodec<TRecord>
{
    /// <summary>Reads the members of an object. Returns which of them are present, and which are valid.</summary>
    private void ReadMembers(
        ref Utf8JsonReader json, ReadContext context, TRecord record, ref UnknownMembers? unknown, out ulong presentMembers, out ulong validMembers)
    {
        ulong present = 0;
        ulong valid = 0;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var index = Names.Find(json.ValueIsEscaped || json.HasValueSequence ? ReadContext.Unescape(ref json) : json.ValueSpan);
            if (index < 0)
            {
                if (context.TrySkipType(ref json))
                {
                    continue;
                }

                unknown ??= new();
                unknown.Read(ref json, context, this);
                continue;
            }

            var bit = 1UL << index;
            if ((present & bit) != 0)
            {
                context.SkipDuplicate(ref json, _members[index].Name);
                continue;
            }

            present |= bit;
            json.Read();
            if (json.TokenType == JsonTokenType.Null)
            {
                context.ReportNull(
                    ref json,
                    $"\"{_members[index].Name}\"",
                    _members[index].IsRequired ? "it is required" : "omit the member if there is no value");
            }
            else if (_members[index].TryRead(ref json, context, record))
            {
                valid |= bit;
            }
        }

        presentMembers = present;
        validMembers = valid;
    }

    private void ReportMissing(ReadContext context, long start, ulong presentMembers, TRecord record)
    {
        for (var index = 0; index < _members.Length; index++)
        {
            if ((_required & ~presentMembers & (1UL << index)) != 0)
            {
                context.ReportMissing(start, TypeName, _members[index].Name);
            }
        }

        context.AddSkipped(typeof(TRecord), record.ReferenceId);
    }
}
