using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Values;

namespace ClaimModel.Json.Records;

internal sealed partial class RecordCodec<TRecord>
{
    /// <summary>Reads the members of an object; says which were there, and which of them were right.</summary>
    private void ReadMembers(
        ref Utf8JsonReader json, ReadContext context, TRecord filling, ref UnknownMembers? unknown, out ulong seen, out ulong filled)
    {
        ulong there = 0;
        ulong right = 0;
        var next = 0;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var place = Find(ref json, next);
            if (place < 0)
            {
                if (context.TrySkipType(ref json))
                {
                    continue;
                }

                unknown ??= new();
                unknown.Read(ref json, context, TypeName, _members);
                continue;
            }

            var bit = 1UL << place;
            if ((there & bit) != 0)
            {
                context.RefuseDuplicate(ref json, _members[place].Name);
                json.Read();
                json.TrySkip();
                continue;
            }

            there |= bit;
            next = place + 1;
            json.Read();
            if (json.TokenType == JsonTokenType.Null)
            {
                context.RefuseNull(
                    ref json,
                    $"\"{_members[place].Name}\"",
                    _members[place].IsRequired ? "it is required" : "leave the member out where there is nothing to say");
            }
            else if (_members[place].TryRead(ref json, context, filling))
            {
                right |= bit;
            }
        }

        seen = there;
        filled = right;
    }

    private void LeaveOut(ReadContext context, long start, ulong seen, TRecord filling)
    {
        for (var place = 0; place < _members.Length; place++)
        {
            if ((_required & ~seen & (1UL << place)) != 0)
            {
                context.ReportMissing(start, TypeName, _members[place].Name);
            }
        }

        context.LeaveOut(typeof(TRecord), filling.ReferenceId);
    }

    /// <summary>The place of the member whose name the reader stands on, expected from <paramref name="next"/> on; -1 for none.</summary>
    private int Find(ref Utf8JsonReader json, int next)
    {
        var name = json.ValueIsEscaped || json.HasValueSequence ? ReadContext.UnescapeName(ref json) : json.ValueSpan;
        var key = TextKey.Of(name);
        var isWhole = name.Length <= TextKey.LongestWhole;
        var keys = _keys;
        for (var place = next; place < keys.Length; place++)
        {
            if (keys[place] == key && (isWhole || name.SequenceEqual(_members[place].Utf8Name)))
            {
                return place;
            }
        }

        for (var place = 0; place < next; place++)
        {
            if (keys[place] == key && (isWhole || name.SequenceEqual(_members[place].Utf8Name)))
            {
                return place;
            }
        }

        return -1;
    }
}
