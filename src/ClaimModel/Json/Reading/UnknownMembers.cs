using System.Text.Json;
using ClaimModel.Diagnostics;
using ClaimModel.Json.Records;
using ClaimModel.Json.Writing;
using ClaimModel.Values;

namespace ClaimModel.Json.Reading;

/// <summary>Collects the unknown members of an object.</summary>
internal sealed class UnknownMembers
{
    private readonly List<ExtensionMember> _members = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Reads the current member.</summary>
    public void Read<TRecord>(ref Utf8JsonReader json, ReadContext context, string typeName, IEnumerable<RecordMember<TRecord>> known)
        where TRecord : class
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

        var near = name.StartsWith("x-", StringComparison.Ordinal) ? null : SpellingSuggestion.For(name, known.Select(member => member.Name));
        if (near is not null)
        {
            context.Report(
                JsonRules.MisspelledMember,
                ref json,
                $"The member {MessageText.Quoted(name)} is not a known member of {MessageText.WithArticle(typeName)}; it is preserved.{MessageText.DidYouMean(near)} Custom members start with \"x-\".",
                near);
        }

        json.Read();
        if (RawJson.TryRead(ref json, context, out var value))
        {
            _members.Add(new(name, value));
        }
    }

    public Extensions ToExtensions() => new(new ValueList<ExtensionMember>(_members.ToArray()));
}
