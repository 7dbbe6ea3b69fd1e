using System.CommandLine;
using System.Globalization;

namespace ClaimModel.Benchmarks.Commands;

/// <summary>Creates options that take a number, with or without commas, such as 10,000,000.</summary>
internal static class CountOption
{
    public static Option<long> Create(string name, string description, long defaultValue, long max) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => defaultValue,
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (long.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count) && count >= 1 && count <= max)
            {
                return count;
            }

            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} takes a whole number from 1 to {max:N0}, not \"{text}\"."));
            return defaultValue;
        },
    };
}
