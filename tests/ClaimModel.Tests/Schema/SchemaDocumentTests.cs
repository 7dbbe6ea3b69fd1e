using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Schema;

public sealed class SchemaDocumentTests
{
    [Fact]
    public void SchemaFile_IsInStepWithTheCode() => CommittedFile.ShouldBe("docs/schema/claimmodel-1.schema.json", SchemaDocument.Create());
}
