using System.Text.Json.Nodes;
using ClaimModel.Interchange.Tables.Mapping;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Tables.Mapping;

public class MappingSchemaTests
{
    [Fact]
    public void JsonSchema_IsInStepWithTheCommittedFile() => CommittedFile.ShouldBe("docs/schema/claimmodel-map-1.schema.json", TableMapping.JsonSchema);

    [Fact]
    public void JsonSchema_Members_AreThoseThatAreRead()
    {
        var schema = JsonNode.Parse(TableMapping.JsonSchema)!;

        Names(schema["properties"]).Should().BeEquivalentTo([.. MappingDocument.OwnMembers, .. TableSettingsReader.Members]);
        Names(schema["$defs"]!["table"]!["properties"]).Should().BeEquivalentTo(TableSettingsReader.Members);
        Names(schema["$defs"]!["column"]!["anyOf"]![2]!["properties"]).Should().BeEquivalentTo(TableSettingsReader.ColumnMembers);
        Names(schema["$defs"]!["dates"]!["anyOf"]![1]!["properties"]).Should().BeEquivalentTo(TableSettingsReader.DateMembers);
        Names(schema["$defs"]!["numbers"]!["properties"]).Should().BeEquivalentTo(TableSettingsReader.NumberMembers);
        Names(schema["properties"]!["actors"]!["properties"]).Should().BeEquivalentTo(TableSettingsReader.ActorMembers);
    }

    [Fact]
    public void JsonSchema_Paths_AreTargets()
    {
        var paths = JsonNode.Parse(TableMapping.JsonSchema)!["$defs"]!["path"]!["anyOf"]![0]!["enum"]!.AsArray().Select(path => (string)path!).ToList();

        paths.Should().Contain(["text", "assertedOn", "citations.quote.exact", "claimants.roles.organization.name", "conversionMultiplier", "direction"]);
        paths.Should().OnlyContain(path => TableSettingsReader.RecordNames.Any(record => MemberPaths.ErrorOf(path, record) == null));
    }

    private static IEnumerable<string> Names(JsonNode? schema) => schema!.AsObject().Select(member => member.Key);
}
