using System.Text;
using System.Text.RegularExpressions;
using ClaimModel.Json.Locations;
using ClaimModel.Json.Schema;
using FluentValidation;

namespace ClaimModel.Validation.Validators;

/// <summary>The path of a CLR property in a record, such as <c>Claims[3].Claimants[0]</c>.</summary>
/// <param name="Property">The property of the record, such as <c>Claims</c>; empty for the record as a whole.</param>
/// <param name="BelowProperty">The rest of the path, such as <c>[3].Claimants[0]</c>.</param>
internal readonly partial record struct PropertyPath(string Property, string BelowProperty)
{
    /// <summary>Converts a JSON Pointer, such as <c>/claims/3/claimants/0</c>.</summary>
    /// <param name="pointer">The pointer.</param>
    /// <param name="schema">The schema of the record.</param>
    public static PropertyPath Of(string pointer, ValueSchema schema)
    {
        var path = new StringBuilder(pointer.Length + 8);
        ValueSchema? value = schema;
        foreach (var segment in pointer.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (value is RecordSchema record)
            {
                path.Append(path.Length > 0 ? "." : "");
                if (record.Members.FirstOrDefault(member => member.Name == segment) is not { } member)
                {
                    // The content of an unknown member has no CLR properties.
                    path.Append(nameof(ExtensibleRecord.Extensions)).Append('[').Append(JsonPointer.Unescape(segment)).Append(']');
                    break;
                }

                path.Append(NameOf(member));
                value = member.Value;
            }
            else
            {
                path.Append('[').Append(segment).Append(']');
                value = (value as ListSchema)?.Items;
            }
        }

        var text = path.ToString();
        var end = text.AsSpan().IndexOfAny('.', '[');
        return end < 0 ? new(text, "") : new(text[..end], text[end..]);
    }

    /// <summary>Returns the names of the properties of a record, in the order of its JSON members.</summary>
    public static IEnumerable<string> PropertiesOf(RecordSchema record) => record.Members.Select(NameOf).Append(nameof(ExtensibleRecord.Extensions));

    /// <summary>Determines whether a validation includes a path below the property of a rule.</summary>
    /// <remarks>
    /// FluentValidation compares paths of rules with the selected ones. It does not regard <c>Citations[0]</c> as part of <c>Citations</c>, nor
    /// <c>Citations[0].Quote.Exact</c> as part of <c>Citations[].Quote</c>, because it has selected the rules for these by the time it reaches their parts.
    /// </remarks>
    public static bool IsSelected(string path, IValidationRule rule, IValidationContext context)
    {
        return Indexes().IsMatch(path)
            ? new[] { path, Indexes().Replace(path, "[]") }.Any(form => IsIncluded(form) || BracketsOf(form).Any(bracket => IsIncluded(form.Insert(bracket, "."))))
            : IsIncluded(path);

        bool IsIncluded(string form) => context.Selector.CanExecute(rule, form, context);
    }

    private static IEnumerable<int> BracketsOf(string path)
    {
        for (var bracket = path.IndexOf('['); bracket >= 0; bracket = path.IndexOf('[', bracket + 1))
        {
            yield return bracket;
        }
    }

    private static string NameOf(MemberSchema member) => member.Name switch
    {
        "$schema" => nameof(ClaimDataset.SchemaReference),
        "claimModel" => nameof(ClaimDataset.Version),
        var name => string.Concat(char.ToUpperInvariant(name[0]).ToString(), name.AsSpan(1)),
    };

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Indexes();
}
