using System.Globalization;
using System.Text.Json.Nodes;

namespace ClaimModel.Benchmarks.Generation;

/// <summary>Writes all texts in Arabic letters: each Latin letter becomes an Arabic one. Digits and punctuation stay.</summary>
internal sealed class ArabicLines : LineRewriter
{
    private const string Letters = "ابتثجحخدذرزسشصضطظعغفقكلمنه";
    private const char Other = 'و';

    protected override JsonObject Change(JsonObject record) =>
        TextMembers.Replace(record, static text => string.Create(text.Length, text, static (letters, text) =>
        {
            for (var index = 0; index < letters.Length; index++)
            {
                letters[index] = Arabic(text[index]);
            }
        }));

    private static char Arabic(char letter) => char.ToLower(letter, CultureInfo.InvariantCulture) switch
    {
        >= 'a' and <= 'z' and var latin => Letters[latin - 'a'],
        var other when char.IsLetter(other) => Other,
        var other => other,
    };
}
