using System.CommandLine;
using System.Globalization;

namespace ClaimModel.Benchmarks.Commands;

/// <summary>Options that take a number of things, written with or without commas: 10,000,000.</summary>
internal static class Counts
{
    public static Option<long> Option(string name, string description, long usual, long most) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            var word = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (long.TryParse(word, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count) && count >= 1 && count <= most)
            {
                return count;
            }

            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} takes a whole number from 1 to {most:N0}, not \"{word}\"."));
            return usual;
        },
    };
}
