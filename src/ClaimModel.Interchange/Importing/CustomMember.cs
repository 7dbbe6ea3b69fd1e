using System.Text;
using System.Text.Json;

namespace ClaimModel.Interchange.Importing;

/// <summary>Custom members, which keep content that the model has no member for.</summary>
internal static class CustomMember
{
    private const string Prefix = "x-";

    /// <summary>Returns the name of the custom member for content: <c>x-annotator-labels</c> for <c>annotator_labels</c> or <c>annotatorLabels</c>.</summary>
    public static string NameOf(string content)
    {
        var name = new StringBuilder(Prefix);
        var previous = '-';
        foreach (var rune in content.EnumerateRunes()) // replaces unpaired surrogates
        {
            if (!Rune.IsLetterOrDigit(rune))
            {
                if (name[^1] != '-')
                {
                    name.Append('-');
                }
            }
            else
            {
                if (Rune.IsUpper(rune) && char.IsLower(previous))
                {
                    name.Append('-');
                }

                name.Append(Rune.ToLowerInvariant(rune));
            }

            previous = rune.IsBmp ? (char)rune.Value : '-';
        }

        return name.Length == Prefix.Length ? "x-other" : name.ToString().TrimEnd('-');
    }

    /// <summary>Returns the extensions with a text as a custom member.</summary>
    public static Extensions WithText(this Extensions extensions, string name, string text) => extensions.With(name, JsonOf(text));

    /// <summary>Returns the extensions with texts as a custom member: a list, or the text if there is only one.</summary>
    public static Extensions WithTexts(this Extensions extensions, string name, IReadOnlyCollection<string> texts) => texts.Count switch
    {
        0 => extensions,
        1 => extensions.WithText(name, texts.First()),
        _ => extensions.With(name, $"[{string.Join(',', texts.Select(JsonOf))}]"),
    };

    /// <summary>Returns a text as JSON. Unpaired surrogates are replaced by U+FFFD.</summary>
    public static string JsonOf(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
