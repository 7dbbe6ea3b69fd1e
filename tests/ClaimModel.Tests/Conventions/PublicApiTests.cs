using ClaimModel.Tests.Support;
using PublicApiGenerator;

namespace ClaimModel.Tests.Conventions;

/// <summary>The public API is the same as in the approved file on every target framework, so that changes are intentional and reviewed as text.</summary>
public class PublicApiTests
{
    [Fact]
    public void PublicApi_IsInStepWithTheApprovedFile() => CommittedFile.ShouldBe(
        "tests/ClaimModel.Tests/Conventions/PublicApi.txt",
        typeof(ClaimDataset).Assembly.GeneratePublicApi(new ApiGeneratorOptions
        {
            IncludeAssemblyAttributes = false,
            ExcludeAttributes = ["System.Runtime.CompilerServices.ParamCollectionAttribute", "System.Diagnostics.CodeAnalysis.SuppressMessageAttribute", "System.ComponentModel.EditorBrowsableAttribute"],
        }).ReplaceLineEndings("\n") + "\n");
}
