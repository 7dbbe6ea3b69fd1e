using ClaimModel.Tests.Support;
using PublicApiGenerator;

namespace ClaimModel.Interchange.Tests.Conventions;

/// <summary>The public API is the same as in the approved file, so that changes are intentional and reviewed as text.</summary>
public class PublicApiTests
{
    [Fact]
    public void PublicApi_IsInStepWithTheApprovedFile() => CommittedFile.ShouldBe(
        "tests/ClaimModel.Interchange.Tests/Conventions/PublicApi.txt",
        typeof(ClaimImport).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n");
}
