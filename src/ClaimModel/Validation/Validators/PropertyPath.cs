using System.Text;

namespace ClaimModel.Validation.Validators;

/// <summary>Converts JSON Pointers, such as <c>/claims/3/claimants/0</c>, to paths of CLR properties, such as <c>Claims[3].Claimants[0]</c>.</summary>
internal static class PropertyPath
{
    public static string Of(string pointer)
    {
        var path = new StringBuilder(pointer.Length + 8);
        var before = "";
        foreach (var segment in pointer.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsAsciiDigit(segment[0]) || before is "names" or "labels" or "translations")
            {
                path.Append('[').Append(segment).Append(']');
            }
            else
            {
                path.Append(path.Length > 0 ? "." : "").Append(NameOf(segment));
            }

            before = segment;
        }

        return path.ToString();
    }

    private static string NameOf(string member) => member switch
    {
        "$schema" => nameof(ClaimDataset.SchemaReference),
        "claimModel" => nameof(ClaimDataset.Version),
        _ => string.Concat(char.ToUpperInvariant(member[0]).ToString(), member.AsSpan(1)),
    };
}
