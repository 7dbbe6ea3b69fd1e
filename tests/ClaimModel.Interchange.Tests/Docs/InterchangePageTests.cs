using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Docs;

/// <summary>docs/interchange.md lists all formats.</summary>
public class InterchangePageTests
{
    [Fact]
    public void Formats_AreThoseOfThePackage()
    {
        IEnumerable<string> names = InterchangeFormats.Imports.Select(format => format.Name).Union(InterchangeFormats.Exports.Select(format => format.Name));
        IEnumerable<(string, bool, bool)> expected = names.Order(StringComparer.Ordinal).Select(name => (name, InterchangeFormats.FindImport(name) is not null, InterchangeFormats.FindExport(name) is not null));

        IEnumerable<(string, bool, bool)> listed = CommittedFile.Read("docs/interchange.md").Split('\n')
            .SkipWhile(line => line != "| Name | Format | Import | Export |").Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[1].Trim('`'), cells[3] == "yes", cells[4] == "yes"));

        listed.Should().Equal(expected);
    }
}
