namespace ClaimModel.Interchange.Tests.Support;

/// <summary>The tests that run packages in JavaScript, which are installed once.</summary>
[CollectionDefinition(Name)]
public sealed class NodeTests : ICollectionFixture<NodePackages>
{
    public const string Name = "Node.js";
}
