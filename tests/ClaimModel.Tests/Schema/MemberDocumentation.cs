using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ClaimModel.Tests.Schema;

/// <summary>The summaries in the XML documentation of the library, with the terms of JSON instead of those of .NET.</summary>
internal static class MemberDocumentation
{
    private static readonly Dictionary<string, XElement> Summaries = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "ClaimModel.xml"))
        .Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")!); // every member has a name

    public static string Of(Type type) => Words($"T:{type.FullName}");

    public static string Of(Type type, string property) => Words($"{(type.IsEnum ? 'F' : 'P')}:{type.FullName}.{property}");

    private static string Words(string member)
    {
        var text = new StringBuilder();
        foreach (XNode node in Summaries[member].Nodes())
        {
            text.Append(node is XElement element ? element.Attribute("cref") is { } reference ? NameOf(reference.Value) : element.Value : node.ToString(SaveOptions.DisableFormatting));
        }

        string words = Regex.Replace(text.ToString(), "\\s+", " ").Trim().Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&");

        // A value that is null in code is absent in JSON, where null is not allowed.
        return Regex.Replace(words, "\\bnull (?=if|for|unless)", "absent ");
    }

    /// <summary>Returns the name in a reference: for members and words, the name in JSON; for types and methods, the name in code.</summary>
    private static string NameOf(string reference)
    {
        string name = reference[(reference.LastIndexOf('.') + 1)..];
        return reference.StartsWith("P:", StringComparison.Ordinal) || reference.StartsWith("F:", StringComparison.Ordinal) ? JsonNamingPolicy.CamelCase.ConvertName(name) : name;
    }
}
