using System.Reflection;
using ClaimModel.Tests.Support;
using PublicApiGenerator;

namespace ClaimModel.AspNetCore.Tests.Conventions;

/// <summary>The public API is the same as in the approved files, so that changes are intentional and reviewed as text.</summary>
public class PublicApiTests
{
    public static TheoryData<string> Assemblies => ["ClaimModel.AspNetCore", "ClaimModel.AspNetCore.OpenApi"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void PublicApi_IsInStepWithTheApprovedFile(string assembly) => CommittedFile.ShouldBe(
        $"tests/ClaimModel.AspNetCore.Tests/Conventions/{assembly}.txt",
        Assembly.Load(assembly).GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n");
}
