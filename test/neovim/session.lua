-- What a person does in Neovim, by its own commands, and what comes of it: written as JSON to $OUTCOME.
local outcome = {}

local function wait_for(what, condition)
  if not vim.wait(15000, condition, 20) then error('waited in vain for ' .. what) end
end

local function line_of(words)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local at = line:find(words, 1, true)
    if at then return number, at - 1 end
  end
  error('nowhere: ' .. words)
end

local function go(words)
  local number, column = line_of(words)
  vim.api.nvim_win_set_cursor(0, { number, column })
end

local function codes()
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do table.insert(found, one.code or one.user_data.lsp.code) end
  table.sort(found)
  return found
end

local function find(code)
  for _, one in ipairs(codes()) do if one == code then return true end end
  return false
end

local function run()
  vim.cmd('edit parks-2026.strategy.yaml')
  wait_for('diagnostics', function() return find('format/unknown-field') end)
  outcome.found = codes()

  -- A fix, as one chooses it from the list.
  vim.ui.select = function(choices, options, choose)
    outcome.offered = {}
    local chosen, at
    for index, choice in ipairs(choices) do
      local title = options.format_item(choice)
      table.insert(outcome.offered, title)
      if title:find('expected_of_managers', 1, true) then chosen, at = choice, index end
    end
    choose(chosen, at)
  end
  go('expected_of_mangers')
  vim.lsp.buf.code_action()
  wait_for('the fix', function() return not find('format/unknown-field') end)
  outcome.fixed = vim.api.nvim_get_current_line()

  -- Completion, as it is asked for with CTRL-X CTRL-O behind what is written; what would be shown is kept. Without
  -- a terminal nobody can be inserting, so Neovim is told so.
  vim.fn.mode = function() return 'i' end
  vim.api.nvim_get_mode = function() return { mode = 'i', blocking = false } end
  vim.o.virtualedit = 'onemore'
  local number = line_of('title: Walk every park')
  vim.api.nvim_buf_set_lines(0, number, number, false, { '        sta' })
  vim.api.nvim_win_set_cursor(0, { number + 1, 11 })
  vim.fn.complete = function(_, matches)
    outcome.completed = {}
    for _, match in ipairs(matches) do table.insert(outcome.completed, match.abbr or match.word) end
  end
  vim.lsp.omnifunc(1, '')
  wait_for('completion', function() return outcome.completed ~= nil end)
  vim.api.nvim_buf_set_lines(0, number, number + 1, false, {})

  -- A rename reaches the log, too.
  go('first-three-parks')
  vim.lsp.buf.rename('three-small-parks')
  wait_for('the rename', function()
    local there = vim.fn.bufnr('parks-2026.follow-up.yaml')
    if there == -1 or not vim.api.nvim_buf_is_loaded(there) then return false end
    return table.concat(vim.api.nvim_buf_get_lines(there, 0, -1, false), '\n'):find('three-small-parks', 1, true) ~= nil
  end)
  vim.cmd('silent wall')
end

local done, fault = pcall(run)
if not done then outcome.fault = tostring(fault) .. '\n' .. vim.fn.execute('messages') end
vim.fn.writefile({ vim.fn.json_encode(outcome) }, vim.env.OUTCOME)
vim.cmd('qall!')
