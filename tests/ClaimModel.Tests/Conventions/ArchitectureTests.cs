using System.Text.RegularExpressions;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Conventions;

/// <summary>Every source file of the library uses only the folders that its folder may use. docs/architecture.md shows the same dependencies.</summary>
public partial class ArchitectureTests
{
    /// <summary>The folders, each after those that it may use, so that there are no cycles.</summary>
    private static readonly (string Folder, string[] MayUse)[] Arrows =
    [
        ("Values", []),
        ("Vocabularies", ["Values"]),
        ("Diagnostics", ["Values"]),
        ("Streams", ["Values"]),
        ("Model", ["Values", "Vocabularies", "Diagnostics"]),
        ("Json", ["Values", "Vocabularies", "Diagnostics", "Model"]),
        ("Validation", ["Values", "Vocabularies", "Diagnostics", "Model", "Json"]),
        ("Analysis", ["Values", "Vocabularies", "Diagnostics", "Model"]),
        ("JsonLines", ["Values", "Vocabularies", "Diagnostics", "Streams", "Model", "Json", "Validation"]),
        ("ResultJson", ["Values", "Vocabularies", "Diagnostics", "Model", "Json", "Validation", "Analysis", "JsonLines"]),
        ("Files", ["Values", "Vocabularies", "Diagnostics", "Streams", "Model", "Json", "JsonLines"]),
    ];

    /// <summary>The folders of the tool, each after those that it may use. The files outside them use them all.</summary>
    private static readonly (string Folder, string[] MayUse)[] ToolArrows =
    [
        ("Terminal", []),
        ("Input", ["Terminal"]),
        ("Reports", ["Terminal", "Input"]),
        ("Output", ["Terminal", "Input"]),
        ("Views", ["Terminal", "Input"]),
        ("Commands", ["Terminal", "Input", "Reports", "Output", "Views"]),
    ];

    /// <summary>The files of the tool that are not in a folder: the entry point, and the list of commands.</summary>
    private static readonly string[] ToolRoot = ["Program.cs", "Tool.cs"];

    /// <summary>The attributes by which enumerations refer to their JSON converters. They are an exception, because enumerations cannot be partial.</summary>
    private static readonly (string Folder, string Type)[] Exceptions =
    [
        ("Vocabularies", "TermEnumConverter"),
        ("Values", "CamelCaseEnumConverter"),
        ("Diagnostics", "CamelCaseEnumConverter"),
        ("Model", "CamelCaseEnumConverter"),
    ];

    private static readonly Dictionary<string, string> PublicNamespaces = new()
    {
        ["Validation"] = "ClaimModel.Validation",
        ["Analysis"] = "ClaimModel.Analysis",
        ["JsonLines"] = "ClaimModel.JsonLines",
    };

    private static readonly SourceFile[] Library = [.. FilesOf("ClaimModel")];

    /// <summary>The folder of each type in the namespace that all folders share. If a type has several files, it is the folder of the file with its name.</summary>
    private static readonly Dictionary<string, string> SharedTypes = Library
        .Where(file => file.Namespace == "ClaimModel")
        .SelectMany(file => file.Types.Select(type => (Type: type, File: file)))
        .GroupBy(entry => entry.Type)
        .ToDictionary(group => group.Key, group => (group.FirstOrDefault(entry => entry.File.Name == $"{group.Key}.cs").File ?? group.First().File).Folder);

    /// <summary>The members that types of lower folders have in parts in higher folders, such as <c>ClaimDataset.Validate</c> in <c>Validation</c>.</summary>
    private static readonly (string Type, string Name, string Folder)[] HigherMembers = [.. Library
        .SelectMany(file => file.Types.Where(type => SharedTypes.TryGetValue(type, out string? home) && home != file.Folder), (file, type) => (File: file, Type: type))
        .SelectMany(part => part.File.Members, (part, name) => (part.Type, name, part.File.Folder))
        .Distinct()];

    public static TheoryData<string> Paths => [.. Library.Select(file => file.Path)];

    [Fact]
    public void Dependencies_HaveNoCycles()
    {
        Arrows.Select((arrow, index) => arrow.MayUse.Except(Arrows.Take(index).Select(earlier => earlier.Folder))).Should().OnlyContain(later => !later.Any());
        ToolArrows.Select((arrow, index) => arrow.MayUse.Except(ToolArrows.Take(index).Select(earlier => earlier.Folder))).Should().OnlyContain(later => !later.Any());
        Library.Select(file => file.Folder).Distinct().Should().BeEquivalentTo(Arrows.Select(arrow => arrow.Folder));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void File_UsesOnlyAllowedFolders(string path)
    {
        SourceFile file = Library.Single(file => file.Path == path);
        HashSet<string> allowed = [file.Folder, .. Arrows.Single(arrow => arrow.Folder == file.Folder).MayUse];

        Violations(file, allowed).Should().BeEmpty();
    }

    [Fact]
    public void ForbiddenDependency_IsFound()
    {
        var file = new SourceFile("Values/Date.cs", "using ClaimModel.Json.Reading;\n\nnamespace ClaimModel;\n\ninternal sealed class Date\n{\n    private Claim _claim; // Topic\n    private string _text = \"Actor\";\n    private Json.Reading.ReadError _error;\n}\n");

        Violations(file, ["Values"]).Should().Equal(
            "Values/Date.cs(1): ClaimModel.Json.Reading, Values → Json",
            "Values/Date.cs(7): Claim, Values → Model",
            "Values/Date.cs(9): Json.Reading.ReadError, Values → Json");
    }

    [Fact]
    public void ForbiddenTypeInItsNamespace_IsFound()
    {
        var file = new SourceFile("Values/Date.cs", "namespace ClaimModel;\n\ninternal sealed class Date\n{\n    private ClaimModel.Topic _topic;\n}\n");

        Violations(file, ["Values"]).Should().Equal("Values/Date.cs(5): Topic, Values → Model");
    }

    [Fact]
    public void ForbiddenMember_IsFound()
    {
        var file = new SourceFile("Model/Claims/Review.cs", "namespace ClaimModel;\n\npublic sealed class Review\n{\n    internal bool IsValid(ClaimDataset dataset) => !dataset.Validate().HasErrors && dataset?.ToJson() != \"\";\n}\n");
        var part = new SourceFile("Model/Datasets/ClaimDataset.Counts.cs", "namespace ClaimModel;\n\npublic sealed partial class ClaimDataset\n{\n    public int Count => Issues.Count;\n}\n");

        Violations(file, ["Values", "Vocabularies", "Diagnostics", "Model"]).Should().Equal(
            "Model/Claims/Review.cs(5): ClaimDataset.ToJson, Model → Json",
            "Model/Claims/Review.cs(5): ClaimDataset.Validate, Model → Validation");
        Violations(part, ["Values", "Vocabularies", "Diagnostics", "Model"]).Should().Equal("Model/Datasets/ClaimDataset.Counts.cs(5): ClaimDataset.Issues, Model → Analysis");
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Namespace_FollowsTheFolder(string path)
    {
        SourceFile file = Library.Single(file => file.Path == path);
        SourceFile primary = Library.FirstOrDefault(other => other != file && other.Name == $"{file.Name.Split('.')[0]}.cs")
            ?? Library.FirstOrDefault(other => other.Name == $"{file.Types.FirstOrDefault()}.cs") // parts of several types, as in ResultJson
            ?? file;

        file.Namespace.Should().Be(primary.IsPublic
            ? PublicNamespaces.GetValueOrDefault(primary.Folder, "ClaimModel")
            : $"ClaimModel.{Path.GetDirectoryName(primary.Path)!.Replace(Path.DirectorySeparatorChar, '.')}"); // every file is in a folder
    }

    [Fact]
    public void Tool_EveryOtherFile_IsInAFolder() =>
        FilesOf("ClaimModel.Cli").Where(file => file.Folder.Length == 0).Select(file => file.Path).Should().Equal(ToolRoot);

    [Fact]
    public void Tool_FoldersUseOnlyAllowedFolders() =>
        FilesOf("ClaimModel.Cli").Where(file => file.Folder.Length > 0).SelectMany(ToolViolations).Should().BeEmpty();

    [Theory]
    [InlineData("using ClaimModel.Cli.Commands;\n")]
    [InlineData("using Command = ClaimModel.Cli.Commands.FindCommand;\n")]
    [InlineData("internal static class Screen\n{\n    private static readonly Commands.FindCommand Find = new();\n}\n")]
    [InlineData("internal static class Screen\n{\n    private static readonly object Find = new Cli.Commands.FindCommand();\n}\n")]
    public void Tool_ForbiddenDependency_IsFound(string code) =>
        ToolViolations(new("Terminal/Screen.cs", code)).Should().Equal("Terminal/Screen.cs: Terminal → Commands");

    private static IEnumerable<string> ToolViolations(SourceFile file) => ToolNames().Matches(file.Code)
        .Select(match => match.Groups["folder"].Value)
        .Where(folder => folder != file.Folder && Array.Exists(ToolArrows, arrow => arrow.Folder == folder))
        .Where(folder => !ToolArrows.Single(arrow => arrow.Folder == file.Folder).MayUse.Contains(folder))
        .Select(folder => $"{file.Path}: {file.Folder} → {folder}");

    private static IEnumerable<string> Violations(SourceFile file, HashSet<string> allowed)
    {
        string[] lines = file.Code.Split('\n');
        for (int line = 0; line < lines.Length; line++)
        {
            IEnumerable<(string Name, string Folder)> namespaces = UsedNamespaces().Matches(lines[line])
                .Concat(QualifiedNames().Matches(lines[line]))
                .Select(match => (Name: match.Groups["name"].Value, Folder: match.Groups["folder"].Value))
                .Where(used => Array.Exists(Arrows, arrow => arrow.Folder == used.Folder));
            IEnumerable<(string Name, string Folder)> types = Identifiers().Matches(lines[line])
                .Select(match => match.Groups["name"].Value)
                .Where(SharedTypes.ContainsKey)
                .Select(name => (Name: name, Folder: SharedTypes[name]));
            IEnumerable<(string Name, string Folder)> members = HigherMembers
                .Where(member => allowed.Contains(SharedTypes[member.Type])) // other folders have no instances of the type
                .Where(member => lines[line].Contains(member.Name, StringComparison.Ordinal)) // most lines contain none, and the expressions are slow
                .Where(member => Regex.IsMatch(lines[line], file.Types.Contains(member.Type) ? $@"\b{member.Name}\b" : $@"\.{member.Name}\b"))
                .Select(member => ($"{member.Type}.{member.Name}", member.Folder));
            foreach ((string name, string folder) in namespaces.Concat(types).Concat(members).Distinct())
            {
                if (!allowed.Contains(folder) && !Exceptions.Contains((file.Folder, name)))
                {
                    yield return $"{file.Path}({line + 1}): {name}, {file.Folder} → {folder}";
                }
            }
        }
    }

    private static IEnumerable<SourceFile> FilesOf(string project)
    {
        string root = Path.Combine(Repository.Root, "src", project);
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllText(Path.Combine(root, path))));
    }

    /// <summary>Comments, string literals (including raw ones) and enumeration values.</summary>
    [GeneratedRegex(""""//[^\n]*|/\*.*?\*/|\$*"""(?s:.*?)"""|\$?@"(?:[^"]|"")*"|\$?"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+'|^    \w+(?: = \w+)?,$"""", RegexOptions.Multiline)]
    private static partial Regex CommentsAndTexts();

    [GeneratedRegex(@"^using (?:static |\w+ = )?(?<name>ClaimModel\.(?<folder>\w+)[\w.]*)(?:<[^;]*>)?;", RegexOptions.Multiline)]
    private static partial Regex UsedNamespaces();

    [GeneratedRegex(@"(?<![\w.])(?<name>(?:ClaimModel\.)?(?<folder>[A-Z]\w*)\.(?:[A-Z]\w*\.)*[A-Z]\w*)")]
    private static partial Regex QualifiedNames();

    /// <summary>The first identifier of each name, or the second one if the first is the namespace that all folders share.</summary>
    [GeneratedRegex(@"(?<![\w.])(?:ClaimModel\.)?(?<name>[A-Z]\w*)")]
    private static partial Regex Identifiers();

    /// <summary>Names with a folder of the tool: in directives, and qualified names such as <c>Input.FileAccessException</c>.</summary>
    [GeneratedRegex(@"(?<![\w.])(?:ClaimModel\.)?(?:Cli\.)?(?<folder>[A-Z]\w*)(?:\.[A-Z]|;)")]
    private static partial Regex ToolNames();

    [GeneratedRegex(@"^    (?:public|internal) (?:(?:static|async|unsafe|override|readonly) )*[\w.<>?\[\]]+ (?<name>[A-Z]\w*)(?=[(<]| [={])", RegexOptions.Multiline)]
    private static partial Regex MemberDeclarations();

    [GeneratedRegex(@"^(?:public|internal) (?:(?:sealed|abstract|static|readonly|partial|unsafe|ref) )*(?:class|record struct|record|struct|interface|enum|delegate [\w<>?]+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeDeclarations();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceDeclaration();

    private sealed class SourceFile(string path, string text)
    {
        public string Path { get; } = path;

        public string Name { get; } = System.IO.Path.GetFileName(path);

        public string Folder { get; } = path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : "";

        /// <summary>The source text, with comments and string literals blanked out.</summary>
        public string Code { get; } = CommentsAndTexts().Replace(text, match => new string('\n', match.Value.Count(letter => letter == '\n')));

        public string Namespace => NamespaceDeclaration().Match(Code).Groups["name"].Value;

        public IEnumerable<string> Types => TypeDeclarations().Matches(Code).Select(match => match.Groups["name"].Value);

        public IEnumerable<string> Members => MemberDeclarations().Matches(Code).Select(match => match.Groups["name"].Value);

        public bool IsPublic => Regex.IsMatch(Code, "^public ", RegexOptions.Multiline);
    }
}
