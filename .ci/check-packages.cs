#:property PublishAot=false
// Checks the packages in a folder against the rules below, and against those that were built from the same commit in another folder.
// Arguments: the two folders, the time of the commit in seconds, and the paths of the machine that no file may contain.
using System.Globalization;
using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

var (folder, other, commitTime, paths) = (args[0], args[1], DateTime.UnixEpoch.AddSeconds(long.Parse(args[2], CultureInfo.InvariantCulture)), args[3..]);
var violations = new List<string>();
var packages = Directory.GetFiles(folder, "*.*nupkg").Order(StringComparer.Ordinal).ToList();
Require(packages.Count > 0, folder, "contains packages");
foreach (var package in packages)
{
    var name = Path.GetFileName(package);
    using var archive = ZipFile.OpenRead(package);
    var files = archive.Entries.ToDictionary(entry => entry.FullName, Read);
    Require(File.ReadAllBytes(package).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(other, name))), name, "is equal to the package from another folder");
    Require(archive.Entries.All(entry => (entry.LastWriteTime.DateTime - commitTime).Duration() < TimeSpan.FromDays(1)), name, "has the time of the commit, in any time zone");
    foreach (var (file, content) in files)
    {
        CheckFile($"{name}: {file}", content);
    }

    if (name.EndsWith(".nupkg", StringComparison.Ordinal))
    {
        CheckPackage(name, files);
    }

    Console.WriteLine($"{name}: {files.Count} files, {new FileInfo(package).Length:N0} bytes");
}

violations.ForEach(Console.Error.WriteLine);
return violations.Count == 0 ? 0 : 1;

void Require(bool isTrue, string subject, string requirement)
{
    if (!isTrue)
    {
        violations.Add($"{subject}: violates \"{requirement}\"");
    }
}

void CheckPackage(string name, Dictionary<string, byte[]> files)
{
    Require(files.ContainsKey("PACKAGE.md") && files.ContainsKey("icon.png"), name, "has a readme and an icon");
    Require(!files.Keys.Any(file => file.StartsWith("analyzers/", StringComparison.Ordinal)), name, "has no analyzers");
    Require(!files.Keys.Any(file => Path.GetFileName(file).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)), name, "does not contain the compiler");
    var readme = Encoding.UTF8.GetString(files.GetValueOrDefault("PACKAGE.md", []));
    Require(!Regex.IsMatch(readme, @"\]\((?!https://)"), name, "has only absolute links in the readme");

    var metadata = XDocument.Parse(Encoding.UTF8.GetString(files.Single(file => file.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value).TrimStart('\uFEFF'))
        .Root!.Elements().Single(element => element.Name.LocalName == "metadata").Elements().ToDictionary(element => element.Name.LocalName);
    foreach (var element in new[] { "description", "tags", "copyright", "license", "readme", "icon", "releaseNotes" })
    {
        Require(metadata.GetValueOrDefault(element)?.Value.Length > 0, name, $"has <{element}>");
    }

    Require(!metadata.ContainsKey("projectUrl") && metadata.GetValueOrDefault("repository")?.Attribute("url") is null, name, "claims no address");

    var libraries = files.Keys.Where(file => file.StartsWith("lib/", StringComparison.Ordinal) && file.EndsWith(".dll", StringComparison.Ordinal)).ToList();
    if (libraries.Count > 0)
    {
        Require(File.Exists(Path.Combine(folder, Path.ChangeExtension(name, ".snupkg"))), name, "has symbols");
    }

    foreach (var library in libraries)
    {
        var documentation = Path.ChangeExtension(library, ".xml");
        Require(files.ContainsKey(documentation), name, $"has {documentation}");
        CheckDocumentation($"{name}: {documentation}", files[library], XDocument.Parse(Encoding.UTF8.GetString(files[documentation]).TrimStart('\uFEFF')));
    }

    if (name.StartsWith("ClaimModel.0", StringComparison.Ordinal) || name.StartsWith("ClaimModel.1", StringComparison.Ordinal))
    {
        Require(files.ContainsKey("schema/claimmodel-1.schema.json"), name, "contains the schema");
    }
}

void CheckFile(string name, byte[] content)
{
    foreach (var path in paths)
    {
        Require(content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(path)) < 0 && content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(path)) < 0, name, $"does not contain {path}");
    }

    // Symbols store the parts of a path separately. Generated sources have paths that do not exist, relative to the project.
    if (name.EndsWith(".pdb", StringComparison.Ordinal))
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(content));
        var symbols = provider.GetMetadataReader();
        foreach (var document in symbols.Documents.Select(handle => symbols.GetString(symbols.GetDocument(handle).Name)))
        {
            Require(document.StartsWith("/_/", StringComparison.Ordinal), name, $"has mapped paths, but {document} is not");
        }
    }
}

// Types and names of members are compared; which overload is public is the business of the step that removes the others.
void CheckDocumentation(string name, byte[] library, XDocument documentation)
{
    using var file = new PEReader(new MemoryStream(library));
    var assembly = file.GetMetadataReader();
    var visible = assembly.TypeDefinitions.Where(type => IsVisible(assembly, type)).ToDictionary(type => NameOf(assembly, type), type => VisibleMembers(assembly, assembly.GetTypeDefinition(type)));
    var documented = documentation.Descendants("member").Select(member => member.Attribute("name")!.Value).ToList();
    foreach (var id in documented)
    {
        var full = id[2..].Split('(')[0].Split('~')[0];
        var isVisible = id[0] == 'T'
            ? visible.ContainsKey(full)
            : visible.TryGetValue(full[..full.LastIndexOf('.')], out var members) && members.Contains(Regex.Replace(full[(full.LastIndexOf('.') + 1)..], "``[0-9]+$", "").Replace('#', '.'));
        Require(isVisible, name, $"documents only what users can see, but {id} is internal");
    }

    foreach (var type in visible.Keys.Except(documented.Select(id => id[2..])))
    {
        Require(false, name, $"documents all public types, but not {type}");
    }
}

static byte[] Read(ZipArchiveEntry entry)
{
    using var stream = entry.Open();
    using var copy = new MemoryStream();
    stream.CopyTo(copy);
    return copy.ToArray();
}

static bool IsVisible(MetadataReader assembly, TypeDefinitionHandle handle)
{
    var type = assembly.GetTypeDefinition(handle);
    var visibility = type.Attributes & TypeAttributes.VisibilityMask;
    return visibility == TypeAttributes.Public
        || (visibility is TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem && IsVisible(assembly, type.GetDeclaringType()));
}

static string NameOf(MetadataReader assembly, TypeDefinitionHandle handle)
{
    var type = assembly.GetTypeDefinition(handle);
    var outer = type.GetDeclaringType() is { IsNil: false } declaring ? NameOf(assembly, declaring) : assembly.GetString(type.Namespace);
    return $"{outer}.{assembly.GetString(type.Name)}";
}

static HashSet<string> VisibleMembers(MetadataReader assembly, TypeDefinition type)
{
    var methods = type.GetMethods().Select(assembly.GetMethodDefinition)
        .Where(method => (method.Attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem)
        .Select(method => assembly.GetString(method.Name)).ToHashSet();
    var fields = type.GetFields().Select(assembly.GetFieldDefinition)
        .Where(field => (field.Attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem)
        .Select(field => assembly.GetString(field.Name));
    var accessed = methods.Where(method => Regex.IsMatch(method, "^(get|set|add|remove)_")).Select(method => method[(method.IndexOf('_') + 1)..]);
    return [.. methods, .. fields, .. accessed];
}
