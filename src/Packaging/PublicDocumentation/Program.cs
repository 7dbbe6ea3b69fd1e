using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using PublicDocumentation;

// Copies the documentation file of an assembly without the members that users of the assembly cannot see.
var (assembly, documentation, output) = (args[0], args[1], args[2]);
using var file = new PEReader(File.OpenRead(assembly));
var isVisible = DocumentedMembers.Of(file.GetMetadataReader()).ToLookup(member => member.Id, member => member.IsVisible);

var document = XDocument.Load(documentation, LoadOptions.PreserveWhitespace);
var unknown = new List<string>();
foreach (var member in document.Root!.Element("members")!.Elements("member").ToList())
{
    var id = member.Attribute("name")!.Value;
    if (!isVisible.Contains(id))
    {
        unknown.Add(id);
    }
    else if (!isVisible[id].Any(visible => visible))
    {
        (member.PreviousNode as XText)?.Remove();
        member.Remove();
    }
}

if (unknown.Count > 0)
{
    Console.Error.WriteLine($"{documentation}: error: {assembly} does not contain {string.Join(", ", unknown)}.");
    return 1;
}

Directory.CreateDirectory(Path.GetDirectoryName(output)!);
document.Save(output, SaveOptions.DisableFormatting);
return 0;
