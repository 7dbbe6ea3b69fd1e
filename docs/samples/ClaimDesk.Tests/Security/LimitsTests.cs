using System.Text.Json;
using ClaimDesk.Tests.Support;

namespace ClaimDesk.Tests.Security;

/// <summary>What one request may cost.</summary>
public sealed class LimitsTests : IAsyncLifetime
{
    private readonly DeskFactory _desk = new(Ministers.Dataset);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task Draft_ManyUnknownReferences_SearchesForEightOnly()
    {
        var fields = Enumerable.Range(0, 500).Select(number => ($"/claims/{number}", $"unknown {number}")).ToArray();

        using var response = await (await _desk.SignIn()).Post("/drafts/contradiction", "/contradictions/new", fields);

        var messages = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("messages").ToString();
        messages.Split("Choose one from the list").Length.Should().Be(8 + 1);
    }

    [Fact]
    public async Task Pick_TypeRepeated_FindsEachRecordOnce()
    {
        var found = await (await _desk.SignIn()).GetPage("/pick/" + string.Join('+', Enumerable.Repeat("actor", 1_000)) + "?q=lavrov");

        JsonDocument.Parse(found).RootElement.GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task Pick_LongQuery_IsCut()
    {
        var found = await (await _desk.SignIn()).GetPage("/pick/actor?q=" + "lavrov".PadRight(200) + "nonsense");

        JsonDocument.Parse(found).RootElement.GetArrayLength().Should().Be(1);
    }
}
