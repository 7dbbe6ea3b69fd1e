using ClaimModel.Diagnostics;
using ClaimModel.Values;

namespace ClaimModel.Json.Records;

internal sealed partial class RecordCodec<TRecord>
{
    /// <summary>The names of the members and their synonyms, each with the name that it stands for.</summary>
    private readonly List<(string Word, string Name)> _words = [];

    /// <summary>Gets the words without case and separators, by which unknown members are looked up; created when there is one.</summary>
    private Dictionary<string, string> NamesByWord => field ??= _words.ToDictionary(entry => WithoutSeparators(entry.Word), entry => entry.Name, StringComparer.Ordinal);

    /// <summary>Declares words that people write instead of the name of the last member, so that a message can name the member that was meant.</summary>
    public RecordCodec<TRecord> Synonyms(params string[] words)
    {
        _words.AddRange(words.Select(word => (word, _members[^1].Name)));
        return this;
    }

    /// <summary>Returns what is to be reported about a member that is preserved as an extension; null if it is a custom member.</summary>
    public UnknownMember? FindUnknown(string name)
    {
        if (UnknownMember.IsCustom(name))
        {
            return null;
        }

        // First the synonyms: the name of another member may be spelled similarly by chance, such as "claimants" and "claimDate".
        var meant = NamesByWord.GetValueOrDefault(WithoutSeparators(name)) ?? SpellingSuggestion.For(name, _members.Select(member => member.Name));
        return meant == name
            ? new(name, MessageOfKnown(name), null) { IsDuplicate = true }
            : new(
                name,
                $"The member {MessageText.Quoted(name)} is not a known member of {MessageText.WithArticle(TypeName)}{UnknownMember.IsPreserved}.{MessageText.DidYouMean(meant)} Custom members start with \"{UnknownMember.CustomPrefix}\".",
                meant);
    }

    /// <summary>Returns the message about an extension with the name of a known member, which is possible only in code.</summary>
    private string MessageOfKnown(string name) =>
        $"\"{name}\" is a known member of {MessageText.WithArticle(TypeName)}, and cannot be the name of an extension.";

    private static string WithoutSeparators(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
