using Microsoft.Playwright;

namespace DataMesh.Catalog.Tests.Browser;

/// <summary>A page in which nothing may go wrong unseen.</summary>
internal sealed class WatchedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _wrong = [];

    public WatchedPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => Note($"console: {message.Text}");
        page.PageError += (_, error) => Note($"error: {error}");
        page.Dialog += (_, dialog) => Note($"dialog: {dialog.Message}");
        page.RequestFailed += (_, request) => Note($"failed: {request.Url}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal))
                Note($"elsewhere: {request.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>Fails if anything went wrong up to now.</summary>
    public void NothingWentWrong()
    {
        lock (_wrong)
            _wrong.ShouldBeEmpty();
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Note(string what)
    {
        lock (_wrong)
            _wrong.Add(what);
    }
}
